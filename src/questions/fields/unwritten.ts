import { pattern } from '../../script/pattern.ts';

const matter =
  '(?:(?:这道?题|本题|此题|该题|这个|参考|标准|当时|现场|面试时?|自己|答案|解析|内容|目前|部分)[的是]?){0,3}';

/** Says by itself that nobody has written the answer yet. */
const plainly = pattern`
  ${matter}(?:
    (?:(?:TODO|TBD)[：\s]{1,3})?(?:正在|还在|尚|仍|有)?待(?:补充?|完善|更新|整理|添加|编写|认领|填坑?|查|确认|续|写)|
    (?:正在|还在)?(?:整理|补充|完善|更新|编写|撰写|施工|建设|填坑)中|未完成|
    (?:TODO|TBD)(?:[：\s]{1,3}[^。！？\n]{1,16})?|WIP|work in progress|coming soon|to be (?:added|continued|done|written)|
    (?:暂无|暂缺|尚无|暂未提供|暂时没有|还没有)(?:参考)?(?:答案|解析)?|
    (?:还|尚|暂|暂时|仍)(?:没有?|未)(?:整理|写|补|补充|更新|收录|提供|准备|想好|想到|想清楚|查|找到|弄懂|搞懂)[完好到过]?(?:答案|解析)?|
    没答(?:上来|出来|好|完)|没有?回答(?:上来|出来)|
    (?:先)?(?:占个?坑|占位|挖坑|留空|空着)(?:待填)?
  )
`;
/** Says so beside one that does, or in brackets of its own. */
const beside = pattern`
  (?:回头|以后|之后|下次|有空|有时间|改天|周末|明天|日后|后续|后面|晚点|需要|要)?(?:再|来|去|我来)?(?:查|补|想|看|写|整理|更新|完善|填)(?:[一]?[查补想看写]|一下|资料|文档|源码|充|上|坑|解析|答案){0,3}|
  敬请期待|欢迎[^，。！\n]{2,16}|(?:一时)?(?:想不到|想不出|记不清|不记得|忘了|忘记|不会|不太?懂|没准备|没想好|没思路)(?:好的|怎么答的?|答案|来|了|过){0,2}
`;

const lead = /^(?:[→\p{Extended_Pictographic}]\uFE0F?[ ]?)?/u;
const clauses = /[，、；。！…~]{1,3}\s{0,2}|\s{1,3}(?=[\u3400-\u9fff])/;
const isPlain = new RegExp(`^(?:${plainly})$`, 'iu');
const isBeside = new RegExp(`^(?:${beside})$`, 'u');
const inBrackets = /^[（【*_]{1,3}([^（）【】*_]{1,40})[）】*_]{1,3}$/;
const longest = 48;

/**
 * Whether a text in plain form stands in the place of an answer that nobody has written yet: `待补充`, `TODO`,
 * `答案整理中，欢迎补充。`, `（这题没答上来，回头查）`. 不会 alone is an answer; in brackets, or beside 还没整理, it is none.
 */
export function isUnwritten(text: string): boolean {
  const words = text
    .replace(lead, '')
    .replace(/[.\s]{1,6}$/, '')
    .trim();
  if (words.length > longest) return false;
  const [, inner] = inBrackets.exec(words) ?? [];
  const said = (inner ?? words).split(clauses).filter((clause) => clause !== '');
  const areAll = said.every((clause) => isPlain.test(clause) || isBeside.test(clause));
  return said.length > 0 && areAll && (inner !== undefined || said.some((clause) => isPlain.test(clause)));
}
