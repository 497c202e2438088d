import { airlineCabin } from './prose/airline-cabin.ts';
import { bankTeller } from './prose/bank-teller.ts';
import { carSales } from './prose/car-sales.ts';
import { customerService } from './prose/customer-service.ts';
import { hotel } from './prose/hotel.ts';
import { insurance } from './prose/insurance.ts';
import { kindergarten } from './prose/kindergarten.ts';
import { nurse } from './prose/nurse.ts';
import { onlineShop } from './prose/online-shop.ts';
import { realEstateAgent } from './prose/real-estate-agent.ts';
import { restaurant } from './prose/restaurant.ts';
import { retailShop } from './prose/retail-shop.ts';
import { teacher } from './prose/teacher.ts';
import { tourGuide } from './prose/tour-guide.ts';

/**
 * What is asked and answered in interviews, field by field, a paragraph a line, in Simplified Chinese: from it the build
 * counts which words stand side by side. None of the documents that measure how well damage is undone is in it.
 */
export const prose = [
  airlineCabin,
  bankTeller,
  carSales,
  customerService,
  hotel,
  insurance,
  kindergarten,
  nurse,
  onlineShop,
  realEstateAgent,
  restaurant,
  retailShop,
  teacher,
  tourGuide,
];
