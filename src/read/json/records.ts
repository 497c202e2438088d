import { pattern } from '../../script/pattern.ts';

/** A JSON object. Its keys are data: none is ever set on another object but in a Map or by `Object.fromEntries`. */
export type JsonRecord = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Records that stand side by side, and what they stand under; or rows of bare cells. */
interface RecordList {
  name?: string;
  records: JsonRecord[];
  rows?: string[][];
}

/** Deeper than this no list of questions is looked for. */
const deepest = 12;

/** Names of lists that say nothing of what is in them. */
const holderName = new RegExp(
  pattern`
    ^(?:data|list|items?|rows?|records?|questions?|results?|content|payload|body|entries|docs?|
    quiz(?:zes)?|exam|paper|题目|试题|题库|问题|数据|列表|题目列表|questionlist|question_list|
    subjects|children|subs?|sub_?questions|cards|notes|train|test|dev|validation)$
  `,
  'i',
);
/** Lists inside a question that are its own. */
const ownList =
  /option|choice|answer|tag|选项|答案|知识点|标签|keyword|point|考点|assess|image|label|hint|step|solution|解析|analysis|distract/i;
/** What a list's holder is called in its own fields. */
const nameField =
  /^(?:name|title|section|chapter|category|module|topic|subject|type|章节|分类|模块|名称|标题|题型|科目|章|label|deck)$/i;

/** What a whole file is called in its own fields, where none of the above names it: `book`, `paperName`, `quiz_title`, 题库名称. */
const titleField =
  /^(?:(?:question)?(?:book|bank|paper|exam|quiz|test|course|deck|set|lib(?:rary)?|doc(?:ument)?|file|project)[_-]?(?:name|title)?|(?:题库|试卷|试题|考试|测验|课程|题集|书|書|試卷|題庫|考試)(?:名称?|名稱|标题|標題)?)$/i;
/** Words, and neither an address, nor an id or the name of a file. */
const isCalled = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.length <= longestTitle &&
  /\p{Script=Han}{2}|[A-Za-z]{2,} [A-Za-z]/u.test(value) &&
  !/:\/\/|\.[a-z]{2,4}$/i.test(value);
const longestTitle = 100;

/** The lists of records in a value. */
interface Records {
  /** What all of it is called. */
  title?: string;
  /** Outermost first, with the names of the sections that they stand under. */
  lists: RecordList[];
}

/** Looks for lists of records in a value, however deep they lie. */
export function findRecords(value: unknown): Records {
  const found: RecordList[] = [];
  collect(value, { found, depth: 0 });
  const filled = found.filter(({ records, rows }) => records.length > 0 || (rows?.length ?? 0) > 0);
  // What has no name must not stand under the name of another.
  const lists = filled.toSorted(
    (one, other) => Number(one.name !== undefined) - Number(other.name !== undefined),
  );
  const title = isRecord(value) && !isPlain(value) ? titleOf(value) : undefined;
  if (lists.length !== 1) return { title, lists };
  return { title: title ?? lists[0].name, lists: [{ ...lists[0], name: undefined }] };
}

/** What a file calls itself, in its own fields, or in those of what it wraps or is about: `{code: 0, data: {bookName: …, list: …}}`. */
function titleOf(record: JsonRecord): string | undefined {
  const own = nameOf(record) ?? calledIn(record, titleField);
  if (own !== undefined) return own;
  const [about, ...others] = Object.entries(record).flatMap(([key, held]) =>
    isRecord(held) && (aboutAll.test(key) || (wrapper.test(key) && !isPlain(held))) ? [held] : [],
  );
  return about && others.length === 0
    ? (calledIn(about, ownTitle) ?? calledIn(about, titleField))
    : undefined;
}

const aboutAll = /^(?:meta(?:data)?|info|paper|exam|quiz|book)$/i;
const wrapper = /^(?:data|result|payload|body|content)$/i;
const ownTitle = /^(?:name|title|名称|标题)$/i;

function calledIn(record: JsonRecord, field: RegExp): string | undefined {
  const found = Object.entries(record).find(([key, value]) => field.test(key) && isCalled(value));
  return found && textOf(found[1]);
}

const isPlain = (record: JsonRecord): boolean => Object.values(record).every(isScalar);

function nameOf(record: JsonRecord): string | undefined {
  const name = Object.entries(record).find(
    ([key, value]) => nameField.test(key) && typeof value === 'string',
  );
  return name && textOf(name[1]);
}

interface Place {
  found: RecordList[];
  depth: number;
  name?: string;
}

function collect(value: unknown, place: Place): void {
  if (place.depth > deepest) return;
  if (Array.isArray(value)) collectList(value, place);
  else if (isRecord(value)) collectRecord(value, place);
}

function collectList(list: readonly unknown[], place: Place): void {
  const inner = { ...place, depth: place.depth + 1 };
  if (list.length > 0 && list.every(isScalar))
    place.found.push({ name: place.name, records: [], rows: list.map((text) => [textOf(text)]) });
  else if (list.length > 0 && list.every((row) => Array.isArray(row) && row.every(isScalar)))
    place.found.push({
      name: place.name,
      records: [],
      rows: list.map((row) => (row as unknown[]).map(textOf)),
    });
  else {
    const own: RecordList = { name: place.name, records: [] };
    place.found.push(own);
    for (const one of list) {
      if (isRecord(one) && !isHolder(one)) own.records.push(one);
      else collect(one, inner);
    }
  }
}

/** A record that holds a list of others is a section, a deck or a paper, and no question. */
function isHolder(record: JsonRecord): boolean {
  return Object.entries(record).some(([key, value]) => isListOfRecords(value) && !ownList.test(key));
}

const isListOfRecords = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((one) => isRecord(one) || Array.isArray(one));

function collectRecord(record: JsonRecord, place: Place): void {
  const entries = Object.entries(record);
  const own = (place.depth > 0 ? nameOf(record) : undefined) ?? place.name;
  const inner = { ...place, depth: place.depth + 1 };
  const isMap = entries.length > 1 && entries.every(([, value]) => isRecord(value) && !isHolder(value));
  if (
    entries.length > 2 &&
    entries.every((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '') &&
    !hasFieldNames(entries)
  ) {
    place.found.push({ name: own, records: entries.map(recordOf) });
    return;
  }
  if (isMap) {
    const values = entries.map(([, value]) => value);
    collectList(values, { ...place, name: own });
    return;
  }
  const hasLists = entries.some(([, value]) => Array.isArray(value) || isRecord(value));
  if (!hasLists) place.found.push({ name: own, records: [record] });
  for (const [key, value] of entries) {
    if (isScalar(value)) continue;
    collect(value, { ...inner, name: holderName.test(key) ? own : key });
  }
}

/** A name and what belongs to it; `题干|甲|乙` with `甲` is a question with its options and the right one. */
function recordOf([item, value]: readonly [string, string]): JsonRecord {
  const [question, ...options] = item.split('|');
  return options.length > 1 && options.includes(value)
    ? { question, options, answer: value }
    : { item, value };
}

/** Whether the keys are names of fields rather than what is asked: the same words, and short. */
const hasFieldNames = (entries: readonly (readonly [string, unknown])[]): boolean =>
  entries.every(([key]) => /^[a-z_]{1,20}$/i.test(key) || /^.{1,4}$/u.test(key));

export const isScalar = (value: unknown): boolean =>
  value === null || value === undefined || ['string', 'number', 'boolean'].includes(typeof value);

/** A scalar as a cell shows it; nothing for null. */
export const textOf = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'string' ? value : String(value);
