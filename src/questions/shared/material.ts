import type { SharedHead } from '../../outline/marks/shared.ts';
import type { Span } from '../../read/span.ts';
import { pattern } from '../../script/pattern.ts';

/** A text that several questions share, and the words that announce it. */
export interface Material {
  head: Span;
  body: Span;
  /** `问题：` below it. */
  tail?: Span | null;
  /** The numbers of its questions, where it says so. */
  range: SharedHead['range'];
  series: string | null;
}

/** `问题：`, `请回答下列问题：`, `要求：根据上述资料，回答下列小题。`: what only says that questions follow, at the end of a text. */
const asked = new RegExp(
  pattern`
    (?<=^|[\n。！？])[ *]*(?:【(?:问题|思考题?|提问|要求|设问|请回答)】[：]?|
    (?:问题|思考题?|讨论题?|提问|设问|要求|请问|请?(?:回答|思考|讨论)|试问|作答要求)[ *]*[：]|
    (?:问题|思考题?|讨论题?|提问|设问)[ ]*|
    (?:(?:问题|要求)[：]\s{0,4})?(?:请)?(?:(?:根据|结合|依据|针对|阅读)(?:(?:上述|以上|上面|该|本)(?:资料|材料|案例|病例|内容|情况|情[景境]|场景|背景|信息|事实|条件|描述|短文|图表)[^。（\n]{0,24}|材料[^。（\n]{0,8})|
    (?:请|试)?(?:回答|思考|完成|讨论)(?:下列|以下|下面|如下)?(?:各|的|小|几个)*(?:问?题|问题))(?:（[^（）\n]{1,40}）)?[：。]?)[ *]*$
  `,
);

/** Where a text to read ends with such words; null where it does not, or consists of nothing else. */
export function askedBelow(plain: string, { start, end }: Span): Span | null {
  const found = asked.exec(plain.slice(start, end));
  return found && found.index > 0 ? { start: start + found.index, end } : null;
}
