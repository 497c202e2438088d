import type { Span } from '../../read/span.ts';
import { pattern } from '../../script/pattern.ts';
import { readSigns } from './prompt.ts';

/** So far behind a number a question without its mark has ended. */
const longestAsked = 48;

const beforeBlank = /^[^\s，。；：？！]{4,40}[ \u00a0]+(?=[\u3400-\u9fff])/;

/** What is asked about, and right behind it what it is: `什么是安全库存安全库存是…`. */
const echoed =
  /^[^\s，。；：？！]*?([^\s，。；：？！]{2,16})(?=\1(?:是|就是|指|即|也称|又称|由|主要|包括|有|，))/;

/** Words that end what is asked, and words that no question goes on with. */
const closed = new RegExp(pattern`
  ^[^\s。；：？！]{2,40}?(?:
    怎么办(?![理公事法案卡证好的呢吧才])(?=[\u3400-\u9fff])|
    (?:怎么[做处解应][^\s，。；：？！]{0,2}|如何(?:处理|解决|应对)|有哪些|是什么|哪些方面)(?=先|首先|应当|应该|立即|及时|可以|要)|
    (?=我(?:认为|觉得|会|将|的)|首先|一般来说|答[：，]|各位(?:面试官|考官|老师)|大家好|[您你]好，)
  )
`);

const ways = [beforeBlank, echoed, closed];

/**
 * Where what is asked ends in a first sentence that holds the beginning of its answer as well, since a mark and a line
 * end are missing between both: at a blank, where the answer begins with the words asked about, or with words that answer.
 * Null where the sentence is of one piece.
 *
 * `什么是渠道 渠道是…`, `什么是渠道渠道是…`, `客户插队怎么办先安抚…` → behind what is asked
 */
export function endOfAsked(plain: string, { start, end }: Span): number | null {
  const text = plain.slice(start, Math.min(end, start + longestAsked));
  for (const way of ways) {
    const asked = way.exec(text)?.[0];
    if (asked && readSigns(asked.trimEnd()).asksUnmarked) return start + asked.length;
  }
  return null;
}
