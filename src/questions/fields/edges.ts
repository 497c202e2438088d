import { judgeChoice } from '../../outline/marks/judge-choice.ts';
import { kindNames } from '../../outline/marks/kind-names.ts';
import { whoAnswers, whoAsks } from '../../outline/marks/talk.ts';
import { readJudgement } from '../choice/judgement.ts';
import { type Fields, removing } from './fields.ts';

const stemWord = '(?:题[目干]?|问题|试题)';
const askWord = `(?:${stemWord}|提?问|面试题|Q)`;
/** `题目：`, `【题干】`, `【问】`, `Q.`, `面试官：`, 题目 on a line of its own over what is asked; below the matter of the question: `1.沟通技巧⏎-题目：…`. */
const stemLabel = new RegExp(
  `^(?:[^\\n。？！：，]{2,12}\\n\\s*[-*•]?[ ]*(?=${stemWord}：))?(?:[【[]${askWord}[】\\]][：]?|(?:${askWord}|(${whoAsks}))：|Q\\.(?=\\s)|(?:题[目干]|问题|试题)[ ]*\\n)\\s*(?=\\S)`,
);

/** A talk of several goes on: both of them speak in what is asked. */
const talksOn = new RegExp(`(?:^|[\\n。？！”])\\s*(?:${whoAsks}|${whoAnswers})：`);
const askerAtEnd = new RegExp(`${whoAsks}：\\s*$`);
/** Who answers, where the stem says who asks: `面试官：…⏎应聘者：…`. */
const answererLabel = new RegExp(`^${whoAnswers}：\\s*(?=\\S)`);

/** Takes such words off the start of a stem, and off that of its answer who answers. */
export function cutStemLabel(plain: string, fields: Fields): Fields {
  const [first, ...rest] = fields.stem;
  const text = first ? plain.slice(first.start, first.end) : '';
  const match = stemLabel.exec(text);
  const { start: from, end: to } = fields.item.marker;
  if (!first || !match) return askerAtEnd.test(plain.slice(from, to)) ? cutAnswerer(plain, fields) : fields;
  const [{ length }, asker] = match;
  if (asker !== undefined && talksOn.test(text.slice(length))) return fields;
  const start = first.start + length;
  const cut = removing({ ...fields, stem: [{ ...first, start }, ...rest] }, [
    { start: first.start, end: start, rule: 'label' },
  ]);
  return asker === undefined ? cut : cutAnswerer(plain, cut);
}

function cutAnswerer(plain: string, fields: Fields): Fields {
  const { answer } = fields;
  const match = answer && answererLabel.exec(plain.slice(answer.start, answer.end));
  if (!answer || !match) return fields;
  const start = answer.start + match[0].length;
  return removing({ ...fields, answer: { start, end: answer.end } }, [
    { start: answer.start, end: start, rule: 'label' },
  ]);
}

/**
 * `3. ❓怎样去重？`, `3. ⭐ 怎样去重？`: behind a number, what says that nobody has answered yet, or that it matters.
 * In plain form ❓ is ？, and ❗ is ！.
 */
const sign = /^(?:[？！❔⭐🌟🔥📌]\ufe0f?[ ]*)+(?=[\p{L}\d])/u;

/**
 * `第一题（综合分析）⏎…`, `3.【人际关系】⏎…`, `第2题（C++基础）⏎…`: what sort of question it is, or its matter, in a bracket on the line of
 * its number; no kind that decides how it is answered, no key, and not the subject of what follows: `（Spring）⏎有哪些模块？`.
 */
const sort = new RegExp(
  `^[（【[](?!${kindNames}|材料|背景|资料|题[干目]|情[景境](?:描述|介绍)|案例|(?:[A-HTF]{1,8}|[对错是否])[）】\\]])(?:[\\u3400-\\u9fff、·]{1,8}|[A-Za-z][A-Za-z+#. ]{0,15}[\\u3400-\\u9fff、]{0,8})[）】\\]][ ]*\\n\\s*(?=\\S)(?!有[哪什几多何]|是(?:什么|怎|如何|哪|谁|否|指)|在《|属于|指的?是)`,
);

/** Where no number stands, the sign that asks, or a bar before each question: `▍为什么离职？`. */
const askedSign = /^(?:[❓❔]\ufe0f?|[▊▋▌▍▎▏█┃])[ ]*(?=[\p{L}\d“])/u;

/** Takes such signs off the start of a stem, and such a bracket off that of one that has a number. */
export function cutSign(plain: string, fields: Fields): Fields {
  const [first, ...rest] = fields.stem;
  const text = first ? plain.slice(first.start, first.end) : '';
  const match = fields.item.number === null ? askedSign.exec(text) : (sign.exec(text) ?? sort.exec(text));
  if (!first || !match) return fields;
  const start = first.start + match[0].length;
  return removing({ ...fields, stem: [{ ...first, start }, ...rest] }, [
    { start: first.start, end: start, rule: 'label' },
  ]);
}

const optionsLabel =
  /(?<!\s)\s*(?:[【[]\s*(?:选项|备选答案|可选项)\s*[】\]][：]?|(?<=^|[\s。？）])(?:选项|备选答案)[：]?)\s*$/;
/** `…由（1）完成。⏎（1）A.…`: the number of the blank that the options are for. */
function findBlankNumber(text: string): RegExpExecArray | null {
  const match = /(?<!\s)\s*\n[ ]*(（\d{1,2}）)\s*$/.exec(text);
  return match && text.indexOf(match[1]) < match.index ? match : null;
}

/** `【选项】`, `选项：` or the number of a blank at the end of a stem stands over what follows. */
export function cutOptionsLabel(plain: string, fields: Fields): Fields {
  const last = fields.stem.at(-1);
  const text = last && plain.slice(last.start, last.end);
  const match = text && (optionsLabel.exec(text) ?? findBlankNumber(text));
  if (!last || !match) return fields;
  const start = last.start + match.index;
  const stem = [...fields.stem.slice(0, -1), ...(start > last.start ? [{ ...last, end: start }] : [])];
  return removing({ ...fields, stem }, [{ start, end: last.end, rule: 'label' }]);
}

/** `…直接升压即可。⏎选项：`: the field of a record that has no options. */
const noOptions =
  /(?:^|(?<!\s)\s*\n)[ ]*(?:[【[](?:备选|题目)?选项[】\]]：?|(?:备选|题目)?选项：)[ ]*(?:无[ ]*)?$/;

/** Takes off the words over options where there are none. */
export function cutNoOptions(plain: string, fields: Fields): Fields {
  const last = fields.stem.at(-1);
  const match =
    last && fields.options.length === 0 ? noOptions.exec(plain.slice(last.start, last.end)) : null;
  const others = fields.stem.slice(0, -1);
  if (!last || !match || (match.index === 0 && others.length === 0)) return fields;
  const start = last.start + match.index;
  const stem = match.index === 0 ? others : [...others, { ...last, end: start }];
  return removing({ ...fields, stem }, [{ start, end: last.end, rule: 'label' }]);
}

/** `…只有前座才需要。（对/错）`, `…只有前座才需要。⏎正确 错误`: which judgements there are. */
const judgements = new RegExp(
  `(?<!\\s)\\s*(?:[（【[]\\s*(?:对\\s*[/、|或]\\s*错|正确\\s*[/、|或]\\s*错误|[√✓○〇]\\s*[/、|或]\\s*[×✗xX]|T\\s*[/|]\\s*F)\\s*[）】\\]][。]?|${judgeChoice})\\s*$`,
);

/** Takes off what a statement ends with that only says how it is to be judged, and so of which kind it is. */
export function cutJudgements(plain: string, fields: Fields): Fields {
  const last = fields.stem.at(-1);
  const match = last && judgements.exec(plain.slice(last.start, last.end));
  if (!last || !match || match.index === 0) return fields;
  const start = last.start + match.index;
  const stem = [...fields.stem.slice(0, -1), { ...last, end: start }];
  const said = fields.said ?? (fields.options.length === 0 ? 'judge' : null);
  return removing({ ...fields, stem, said }, [{ start, end: last.end, rule: 'label' }]);
}

/** `…可以堆放货物。（ ）⏎名师押题班火热开课`: the bracket for the judgement ends a statement. */
const behindBracket = /(?<=[^\s（）][。]?[ ]*（\s*）[。]?)[ ]*\n[\s\S]*$/;

/** Leaves out the lines that stand behind the bracket which a statement to be judged ends with. */
export function endAtBracket(plain: string, fields: Fields): Fields {
  const last = fields.stem.at(-1);
  const match = last && fields.said === 'judge' && behindBracket.exec(plain.slice(last.start, last.end));
  if (!last || !match || fields.options.length > 0 || readJudgement(match[0].trim())) return fields;
  return { ...fields, stem: [...fields.stem.slice(0, -1), { ...last, end: last.start + match.index }] };
}

/** `答案：（3）C`: the number of the question, or of the blank that it asks for, once more before its key. */
export function cutBlankNumber(plain: string, fields: Fields): Fields {
  const { item, answer } = fields;
  const match =
    answer && /^（(\d{1,3})）\s*(?=[A-Z](?![A-Za-z]))/.exec(plain.slice(answer.start, answer.end));
  if (!answer || !match || Number(match[1]) !== item.number) return fields;
  const start = answer.start + match[0].length;
  return removing({ ...fields, answer: { start, end: answer.end } }, [
    { start: answer.start, end: start, rule: 'number' },
  ]);
}
