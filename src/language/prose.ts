import { administration } from './prose/administration.ts';
import { agriculture } from './prose/agriculture.ts';
import { airlineCabin } from './prose/airline-cabin.ts';
import { algorithmsAndIntelligence } from './prose/algorithms-and-intelligence.ts';
import { answersAndAnalyses } from './prose/answers-and-analyses.ts';
import { auditingAndTax } from './prose/auditing-and-tax.ts';
import { backendDevelopment } from './prose/backend-development.ts';
import { bankManager } from './prose/bank-manager.ts';
import { bankTeller } from './prose/bank-teller.ts';
import { banksAndPapers } from './prose/banks-and-papers.ts';
import { beautyAndPersonalService } from './prose/beauty-and-personal-service.ts';
import { carSales } from './prose/car-sales.ts';
import { careerPlans } from './prose/career-plans.ts';
import { caregiver } from './prose/caregiver.ts';
import { chemicalLab } from './prose/chemical-lab.ts';
import { civilEngineering } from './prose/civil-engineering.ts';
import { civilService } from './prose/civil-service.ts';
import { conflictAndTeamwork } from './prose/conflict-and-teamwork.ts';
import { currentAffairs } from './prose/current-affairs.ts';
import { customerExperience } from './prose/customer-experience.ts';
import { customerService } from './prose/customer-service.ts';
import { customsOfWork } from './prose/customs-of-work.ts';
import { dataAnalysis } from './prose/data-analysis.ts';
import { database } from './prose/database.ts';
import { design } from './prose/design.ts';
import { doctor } from './prose/doctor.ts';
import { electronicsAndEmbedded } from './prose/electronics-and-embedded.ts';
import { energyAndEnvironment } from './prose/energy-and-environment.ts';
import { ethics } from './prose/ethics.ts';
import { everydayAnswers } from './prose/everyday-answers.ts';
import { familyAndBackground } from './prose/family-and-background.ts';
import { financeAndAccounting } from './prose/finance-and-accounting.ts';
import { foreignTrade } from './prose/foreign-trade.ts';
import { frontendDevelopment } from './prose/frontend-development.ts';
import { games } from './prose/games.ts';
import { graduatesFirstInterview } from './prose/graduates-first-interview.ts';
import { groupDiscussion } from './prose/group-discussion.ts';
import { hotel } from './prose/hotel.ts';
import { humanResources } from './prose/human-resources.ts';
import { informationSecurity } from './prose/information-security.ts';
import { insurance } from './prose/insurance.ts';
import { journalismAndEditing } from './prose/journalism-and-editing.ts';
import { kindergarten } from './prose/kindergarten.ts';
import { law } from './prose/law.ts';
import { libraryAndMuseum } from './prose/library-and-museum.ts';
import { liveStreamingAndMarketing } from './prose/live-streaming-and-marketing.ts';
import { logisticsAndWarehouse } from './prose/logistics-and-warehouse.ts';
import { maintenance } from './prose/maintenance.ts';
import { managers } from './prose/managers.ts';
import { mobileAndClientDevelopment } from './prose/mobile-and-client-development.ts';
import { networksAndSystems } from './prose/networks-and-systems.ts';
import { numbersAndMeasures } from './prose/numbers-and-measures.ts';
import { nurse } from './prose/nurse.ts';
import { onlineShop } from './prose/online-shop.ts';
import { operationsAndNewMedia } from './prose/operations-and-new-media.ts';
import { pharmacist } from './prose/pharmacist.ts';
import { policeAndFire } from './prose/police-and-fire.ts';
import { productManager } from './prose/product-manager.ts';
import { productionAndQuality } from './prose/production-and-quality.ts';
import { projectManagement } from './prose/project-management.ts';
import { propertyAndSecurity } from './prose/property-and-security.ts';
import { psychology } from './prose/psychology.ts';
import { publicQuestions } from './prose/public-questions.ts';
import { purchasing } from './prose/purchasing.ts';
import { railwayAndDriving } from './prose/railway-and-driving.ts';
import { realEstateAgent } from './prose/real-estate-agent.ts';
import { restaurant } from './prose/restaurant.ts';
import { retailShop } from './prose/retail-shop.ts';
import { safetyOfficer } from './prose/safety-officer.ts';
import { sales } from './prose/sales.ts';
import { schoolSubjects } from './prose/school-subjects.ts';
import { secretary } from './prose/secretary.ts';
import { serverOperations } from './prose/server-operations.ts';
import { serviceOperations } from './prose/service-operations.ts';
import { socialWorker } from './prose/social-worker.ts';
import { softwareTesting } from './prose/software-testing.ts';
import { sportsCoaching } from './prose/sports-coaching.ts';
import { strengthsAndWeaknesses } from './prose/strengths-and-weaknesses.ts';
import { stressAndPressure } from './prose/stress-and-pressure.ts';
import { teacher } from './prose/teacher.ts';
import { technicalAnswers } from './prose/technical-answers.ts';
import { tourGuide } from './prose/tour-guide.ts';
import { translation } from './prose/translation.ts';
import { userSupport } from './prose/user-support.ts';

/**
 * What is asked and answered in interviews, field by field, a paragraph a line, in Simplified Chinese: from it the build
 * counts which words stand side by side. None of the documents that measure how well damage is undone is in it.
 */
export const prose = [
  administration,
  agriculture,
  airlineCabin,
  algorithmsAndIntelligence,
  answersAndAnalyses,
  auditingAndTax,
  backendDevelopment,
  bankManager,
  bankTeller,
  banksAndPapers,
  beautyAndPersonalService,
  carSales,
  careerPlans,
  caregiver,
  chemicalLab,
  civilEngineering,
  civilService,
  conflictAndTeamwork,
  currentAffairs,
  customerExperience,
  customerService,
  customsOfWork,
  dataAnalysis,
  database,
  design,
  doctor,
  electronicsAndEmbedded,
  energyAndEnvironment,
  ethics,
  everydayAnswers,
  familyAndBackground,
  financeAndAccounting,
  foreignTrade,
  frontendDevelopment,
  games,
  graduatesFirstInterview,
  groupDiscussion,
  hotel,
  humanResources,
  informationSecurity,
  insurance,
  journalismAndEditing,
  kindergarten,
  law,
  libraryAndMuseum,
  liveStreamingAndMarketing,
  logisticsAndWarehouse,
  maintenance,
  managers,
  mobileAndClientDevelopment,
  networksAndSystems,
  numbersAndMeasures,
  nurse,
  onlineShop,
  operationsAndNewMedia,
  pharmacist,
  policeAndFire,
  productManager,
  productionAndQuality,
  projectManagement,
  propertyAndSecurity,
  psychology,
  publicQuestions,
  purchasing,
  railwayAndDriving,
  realEstateAgent,
  restaurant,
  retailShop,
  safetyOfficer,
  sales,
  schoolSubjects,
  secretary,
  serverOperations,
  serviceOperations,
  socialWorker,
  softwareTesting,
  sportsCoaching,
  strengthsAndWeaknesses,
  stressAndPressure,
  teacher,
  technicalAnswers,
  tourGuide,
  translation,
  userSupport,
];
