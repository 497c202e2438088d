import type { Item } from '../../outline/item.ts';
import { judgeSigns } from '../../outline/marks/judge-signs.ts';
import { examinee, ownAnswerWords } from '../../outline/marks/labels/examinee.ts';
import { type Span, trimSpan } from '../../read/span.ts';
import { pattern } from '../../script/pattern.ts';
import type { Piece, Removed } from '../composed.ts';
import { type Fields, removing } from './fields.ts';
import { isUnwritten } from './unwritten.ts';
import { without } from './without.ts';

const longestScore = 24;
const words = pattern`
  难度(?:系数|等级|级别)?|难易(?:程度|度)?|来源|(?:题目|本题|试题|真题)来源|出处|题型|题目类型|试题类型|分类|类别|
  所属(?:分类|题库)|(?:所属|参考|对应|相关)?章节|(?:参考|教材|课本)页[码数]?|标签|收录于?|更新时间|发布时间|${ownAnswerWords}|
  得分|本题得分|分数|分值|题号|(?:题目|试题)(?:编号|ID|id)|代号|页次|座号|统计|正确率|易错项|(?:考察|出现|考查)?频率|热度|星级|
  重要(?:程度|性)|推荐指数|原题链接|题目链接|视频(?:讲解|解析)
`;
/** Who asked it: told beside these; alone it may be a matter of the answer. */
const asker = '(?:考[察查核]|面试|提问|出题)?(?:公司|企业|单位|医院|机构|学校|银行|岗位|职级)|年份';
const tag = `(?:${words}|${asker})：`;
const level =
  '(?:[高中低]频|必[考会背]|常考|简单|容易|中等|困难|较难|入门|初级|中级|高级|(?:[⭐★☆]\\ufe0f?){1,5})';
/**
 * A line of tags: each set as code and labelled, `难度：★★☆` `公司：甲 / 乙` (with backticks); set as code behind a level, `高频` `甲`;
 * or two and more labelled ones, of which one says how hard or how frequent: `难度：★★☆ | 频率：高 | 公司：甲 / 乙`.
 */
const tags = pattern`
  [ ]*(?=\`)(?=[^\n]*(?:${words})：)(?:\`${tag}[^\`\n]{1,60}\`[ |·、]*){1,8}|
  [ ]*\`${level}\`[ |·、]+(?:\`[^\`\n\s：；=(){}<>]{1,12}\`[ |·、]*){1,8}|
  [ ]*(?:[-*•][ ]*)?(?=${tag})(?=[^\n]*(?:难度|频率|热度|星级|重要)[^\n：]{0,4}：)
  (?:${tag}[^\n。；？！：]{1,60}[ |·，、]){1,7}${tag}[^\n。；？！：]{1,60}
`;
/** What a page of a quiz lets one do with a question: `隐藏答案加入收藏错题反馈`. */
const button =
  '(?:(?:隐藏|显示|查看|收起|展开)(?:答案|解析)|(?:加入|添加)?(?:收藏|记忆|错题本?|笔记)|错题反馈|(?:我要)?纠错|标记本?题?|[上下]一题|举报|分享)[ |]*';
/** Notes behind other words on their line, each set off by room, up to the end. */
export const noteBehind = new RegExp(
  `(?<!\\s)(?:[ ]+(?:(?:${words})：[ ]*[^\\s：。，]{1,12}|(?:${button}){2,}|(?:[\u3400-\u9fff]{2}[ ]+)(?=(?:${button}))|(?:点击|单击)?(?:查看|显示|展开|隐藏)(?:正确|参考)?(?:答案|解析)))+[ ]*$`,
);
/** The examination that a question was taken from: `【106教育会考】`, `【2019年真题】`. */
export const examined = '【(?:19|20)?\\d{2,3}[^】\\n\\d]{0,16}(?:测|考|题|卷|赛)[^】\\n]{0,6}】';
/** What a form has below each question, and at its end, for those who mark what was said; perhaps in English as well. */
const ofMarker =
  '(?:得分|[评打配总小满]分|分[数值]|合计|等[级第]|备[注考]|评[语价定论]|总评|意见|建议|记录|结[论果]|签[名署字章])';
const marked = `[\\u3400-\\u9fff]{0,6}(?:${ofMarker}(?:（[^（）\\n]{1,8}）)?|（签[字名章]）)(?:[ ]?[A-Za-z][A-Za-z '/.]{0,23})?`;
const scale =
  '(?:[□☐○◯（][ ]*）?[ ]*)?(?:\\d{1,3}[ ]?分?|[A-E]|优[秀良]?|良[好]?|中等?|一般|尚可|[不及]?合?格|差|较[好差]|非?常?(?:不?满意|好|差))(?:[ ]*[□☐○◯])?';
const verdict =
  '[□☐][ ]?(?:不?予?(?:录[用取]|聘用|推荐|通过|合适|考虑)|待定|备选|候补|储备|淘汰|(?:进入|参加)?(?:复试|[二三终下]一?[面轮]))[ /、，]{0,8}';
const toFill = `[ ]*(?:_[_ 年月日/分元]*|(?:${verdict}){2,6})`;
/** `得分：□1 □2 □3`, `评分 Score：1 2 3 4 5`; `录用建议：□录用 □待定`; `备注：____`, `总分 Total：____ 面试官签署：____ 日期：____`. */
const formLine = pattern`
  [ ]*${marked}：[ ]*${scale}(?:(?:[ /、|，]{1,8}|(?=[□☐○◯（]))${scale}){1,10}[ ]*|
  [ ]*(?:${marked}：[ ]*\d{1,3}分?[ ]{1,8})?${marked}：${toFill}(?:[\u3400-\u9fffA-Za-z '/（）]{1,24}：${toFill}){0,4}|
  [ ]*(?:${verdict}){2,6}
`;
/** A line about the question as a site has it: `难度：中等`, `【来源】2019年真题`. */
const note = new RegExp(
  pattern`
    ^[ ]*(?:[-*•✘✗❌✖×]\s*)?(?:【(?:${words})】[：]?|\[(?:${words})\][：]?|
    (?:${words})：)(?:[^\n。；？！]{0,30}|[^\n。；？！，、]{0,30}[。；])[ ]*$|
    ^[ ]*${ownAnswerWords}：[ ]*[A-Z]{1,8}[：、；][^\n]{0,200}$|^[ ]*${ownAnswerWords}(?:：|[是为]：?)[ ]*(?:[A-Z]{1,8}|[${judgeSigns}对错空无]|正确|错误|未作?答)[。]?[ ]*$|
    ^[ ]*[\d.]{1,5}[ ]?分[ ]*$|^[ ]*(?:回答|作答|答题)(?:正确|错误)(?:[！。]|[ ]*[√×✓✗✔✘])?[ ]*$|^[ ]*(?:本题|全站|平均)?(?:正确率|错误率)[： ]*[\d.]{1,5}[ ]?%[^\n。；？！]{0,20}$|
    ^[ ]*(?:本题|该题|此题|全站)?(?:共|累计)?(?:被|有)?(?:作答|答题|做过?|练习)了?[ ]*[\d,，.]{1,12}[万w+]?[ ]*(?:人次|[人次])[^\n。；？！]{0,40}$|
^[ ]*${examined}[ ]*$|
    ^(?:${tags})$|
    ^[ ]*(?:[-*•][ ]*)?(?:难度|难易度|热度|频率|推荐指数|重要(?:程度|性))[ ]{1,4}${level}(?![\u3400-\u9fff])(?:[ |·/，、][^\n。；？！]{0,40})?$|
    ^(?:${formLine})$|
    ^[ ]*Section：[ ]*（none）[ ]*$|^[ ]*(?:【?(?:知识点|考点)】?：|AI[ ]?(?:讲解|解析|答疑))[ ]*$|
    ^[ ]*(?:[-*•][ ]*)?(?:原文|链接|(?:原文|来源|文章)(?:链接|地址|网址)|出处|转自)：[ ]*https?：//[^\s。；]{1,300}[ ]*$|
    ^[ ]*(?:考察|面试|提问|出现|[考问面]过的?|高频)?公司：[^\n。；？！]{1,120}$|
    ^[ ]*(?:(?:[Aa]sked|[Ss]een|[Rr]eported) (?:at|by|in|on|during)|(?:[Cc]ompan(?:y|ies)|[Dd]ifficulty|[Ff]requency|[Rr]ound|[Ss]ource)(?: asked)?)：[^\n。；？！]{1,120}$|
    ^[ ]*(?:答案(?:&|与|和|及|/)解析|查看详情|原题链接|题目链接|详情)[ ]*$|
    ^[ ]*(?:点击|单击|收起|展开|显示|隐藏)?(?:此处)?(?:查看|显示|展开|隐藏)(?:本题)?(?:正确|
    参考)?(?:答案|解析|答案(?:与|和|及)?解析)[ ]*$|
    ^[ ]*(?:[─━┄┈═—=]{4,}|[-*~]{6,}|_{12,})[ ]*$|^[ ]*(?:${button}){2,}[ ]*$|^[ ]*(?:我的|添加)?笔记：[ ]*$|
    ^[ ]*[（【]?请(?:接续?|翻至?)(?:下一?页|背面|反面|次页|页)(?:继续作答|作答)?[）】]?[ ]*$
  `,
);

/** `B 得分：2`, `B你的答案：C`, `B 作答正确` on the line of the key. */
const score = new RegExp(
  `(?:(?<=(?:^|[\\n：])[ ]*(?:[A-H]{1,8}|[${judgeSigns}对错]|正确|错误)[ ]{1,4})[（【]?(?:作答|回答|答题|答)[对错正][确误]?了?[）】]?|[ ]*(?:本题)?得分：[ ]*[\\d.]{1,5}[ ]?分?|[ ，；|/✘✗❌✖×]*(?:${examinee}(?:答案|作答|选择|选项)(?:：|[是为]：?)[ ]*(?:[A-Z]{1,8}|[${judgeSigns}对错空无]|正确|错误|未作?答)|[，；|][ ]*[你您我]?(?:[还尚]?未|没有?)(?:作?答|选择?|答题)))[ 。]*$`,
);

/**
 * Takes lines that a site adds about a question (how hard it is, where it comes from) off the ends of its texts; inside an
 * answer they may be its own words.
 */
export function cutNotes(plain: string, fields: Fields): Fields {
  const cut = (span: Span | null): WithoutNotes =>
    span ? withoutFiller(plain, cutNotesFrom(plain, span, fields.item)) : { left: null, notes: [] };
  const answer = cut(fields.answer);
  const analysis = withoutNothing(plain, cut(fields.analysis));
  const stem = fields.stem.map((piece) =>
    partAtBadges(plain, piece, withoutPromise(plain, cutNotesFrom(plain, piece, fields.item))),
  );
  return removing(
    { ...fields, answer: answer.left, analysis: analysis.left, stem: stem.flatMap(({ pieces }) => pieces) },
    [answer, analysis, ...stem].flatMap(({ notes }) => notes),
  );
}

/** `解析：无`: a record says so where nothing explains the question. */
function withoutNothing(plain: string, given: WithoutNotes): WithoutNotes {
  const { left, notes } = given;
  if (!left || !/^(?:无|没有|[-—]{1,2}|(?:知识点|考点)：)[。]?$/.test(plain.slice(left.start, left.end)))
    return given;
  return { left: null, notes: [...notes, { ...left, rule: 'note' }] };
}

/** What is left of a text without such lines, and those; null where it is nothing but notes. */
interface WithoutNotes {
  left: Span | null;
  notes: Removed[];
}

/** Two words of one scale are what is to be chosen between: `（常见/偶见/罕见）`; `（高频|必背）` are of two. */
const choosing =
  '[^（）【】[\\]\\n]{0,10}[高中低必常偶少罕](?<scale>[频见有考问])[^（）【】[\\]\\n]{1,24}[高中低必常偶少罕]\\k<scale>';
/** How often it is asked, and what else a collection says of it: `（常问|考察软实力）`. */
const asOften = `[（【[](?!${choosing})[ ]*(?:极?[高中低]频|(?:基本|几乎)?必[考问背会]|[常偶][问考见]|重点(?:准备|掌握)|需?深度思考|了解即可)(?:[ ]*[|/·]\\s{0,4}[^（）【】[\\]\\n|。？]{1,10}){1,3}[ ]*[）】\\]]`;
/** That, and how hard it is, in stars, perhaps in brackets, or set as code behind the words that ask: `…的区别？ ‘⭐ 难度：★☆☆（初级）‘` (with backticks). */
const badge = new RegExp(
  `(?<! )[ ]*(?:\`[^\`\\n\\p{L}]{0,4}难(?:度|易度)：[^\`\\n]{1,24}\`|(?:[⭐★☆🌟]\\ufe0f?){1,5}|[（【[][ ]?(?:[⭐★☆🌟]\\ufe0f?){1,5}[ ]?[）】\\]]|${asOften})[ ]*(?=\\n|$)`,
  'gu',
);
const onlyAsOften = new RegExp(`^${asOften}$`);

/** A piece of a stem without such badges at the ends of its lines. */
function partAtBadges(
  plain: string,
  given: Piece,
  { left, notes }: WithoutNotes,
): { pieces: Piece[]; notes: Removed[] } {
  if (!left) return { pieces: [], notes };
  const piece = { ...given, ...left };
  const badges = [...plain.slice(piece.start, piece.end).matchAll(badge)].map(({ index, 0: words }) => ({
    start: piece.start + index,
    end: piece.start + index + words.length,
    rule: 'note' as const,
  }));
  if (badges.length === 0) return { pieces: [piece], notes };
  const pieces = without(plain, piece, badges);
  return {
    pieces: pieces.map((part, index) => (index === 0 ? part : { ...part, isParagraph: true })),
    notes: [...notes, ...badges],
  };
}

/** What the words of a link say that leads to the answer elsewhere: `解析：[第 1 题](…)`. */
const linkWords =
  /^(?:第\s?\d{1,4}\s?题|Day\s?\d{1,4}|(?:点击|戳)?(?:这里|此处)|传送门|链接|(?:点击)?查看(?:详情|解析|答案|原文)?|详见(?:链接|原文|评论区?)|here|link|解析|答案)[。！]?$/i;

/** Nothing is left of a link to the answer, nor of words that promise one. */
function withoutFiller(plain: string, given: WithoutNotes): WithoutNotes {
  const { left, notes } = given;
  const words = left && plain.slice(left.start, left.end);
  const isFiller = words && (linkWords.test(words) || onlyAsOften.test(words) || isUnwritten(words));
  if (!left || !isFiller) return given;
  return { left: null, notes: [...notes, { ...left, rule: 'note' }] };
}

/** `说一次失败。⏎（还没想好）`: the line below what asks, where the answer would stand. */
function withoutPromise(plain: string, given: WithoutNotes): WithoutNotes {
  const { left, notes } = given;
  const at = left ? left.start + plain.slice(left.start, left.end).lastIndexOf('\n') : -1;
  if (!left || at <= left.start || !isUnwritten(plain.slice(at + 1, left.end).trim())) return given;
  const below = trimSpan(plain, { start: at, end: left.end });
  return {
    left: trimSpan(plain, { start: left.start, end: at }),
    notes: [...notes, { ...below, rule: 'note' }],
  };
}

/** Whether a line is one that a site adds. */
const isNote = (line: string): boolean => note.test(line);

/** `来源⏎2024年卷`: a page's box over what it says; `我的答案：⏎（1）三⏎（2）四`: one for each blank. */
const noteOver = new RegExp(
  `(?:^|\\n)[ ]*(?:(?:${words})[：]?[ ]*\\n[ ]*[^\\n。；？！：]{1,40}|${ownAnswerWords}：[ ]*(?:\\n\\s*(?:[\\d.]{1,5}[ ]?分|（\\d{1,2}）[^\\n]{0,100})){1,6})$`,
);

/** A text without the boxes of a page that it ends with, each over its words. */
function startOfNoteOver(text: string): number | null {
  const at = noteOver.exec(text.slice(-longestNoteOver))?.index;
  return at === undefined ? null : Math.max(0, text.length - longestNoteOver) + at;
}

const longestNoteOver = 300;

/** Whether lines below each other are what a site adds, in a line each or as a box over its words. */
export function areNotes(lines: readonly string[]): boolean {
  let left = lines.join('\n').trimEnd();
  while (left !== '') {
    const last = left.lastIndexOf('\n') + 1;
    const from = isNote(left.slice(last)) ? last : startOfNoteOver(left);
    if (from === null) return false;
    left = left.slice(0, from).trimEnd();
  }
  return true;
}

/** Whether the last line of a text is the address of a page that the task above it tells to open. */
const isTold = (plain: string, { start, end }: Span, lineEnd: number): boolean =>
  isAddress.test(plain.slice(end, lineEnd)) &&
  opens.test(plain.slice(Math.max(start, end - longestTask), end));

const isAddress = /^[^：\n]{1,12}：[ ]*https?：/;
const longestTask = 400;
const opens =
  /(?:打开|阅读|访问|浏览|观看|查看|看一?看|试用|体验)[^，。？！\n]{0,8}(?:[下以](?:面|列|方|下)|[该本此这]|链接|文章|页面|网[页站]|视频|原文|材料)|(?:[下以](?:面|列|方)|以下)的?(?:这[篇个段])?(?:链接|文章|页面|网[页站]|视频|原文)/;

/** Takes such lines off both ends of a text of an item. */
export function cutNotesFrom(plain: string, span: Span, { siteLines }: Item): WithoutNotes {
  const notes: Removed[] = [];
  let { start, end } = span;
  for (;;) {
    const text = plain.slice(start, end);
    const lastLine = start + text.lastIndexOf('\n') + 1;
    const firstEnd = text.includes('\n') ? start + text.indexOf('\n') : end;
    const overAt = startOfNoteOver(text);
    const isOfSite = siteLines?.some((line) => lastLine <= line.start && line.end === end);
    if (
      isOfSite ||
      (note.test(plain.slice(lastLine, end)) && !isTold(plain, { start, end: lastLine }, end))
    ) {
      notes.push({ start: lastLine, end, rule: 'note' });
      ({ start, end } = trimSpan(plain, { start, end: lastLine }));
    } else if (overAt !== null && overAt > 0) {
      notes.push({ start: start + overAt, end, rule: 'note' });
      ({ start, end } = trimSpan(plain, { start, end: start + overAt }));
    } else if (note.test(plain.slice(start, firstEnd))) {
      notes.push({ start, end: firstEnd, rule: 'note' });
      ({ start, end } = trimSpan(plain, { start: firstEnd, end }));
    } else {
      const behind = score.exec(text.slice(-longestScore));
      if (!behind) return { left: { start, end }, notes };
      notes.push({ start: end - behind[0].length, end, rule: 'note' });
      end -= behind[0].length;
    }
    if (start >= end) return { left: null, notes };
  }
}
