import { findAll } from '../../script/find-all.ts';
import { askingOdds, asksFrom } from '../asks/asking.ts';
import type { Item, Section } from '../item.ts';
import { findLabels, type Label } from '../marks/labels/find.ts';
import { type Field, fieldOfWord } from '../marks/labels/forms.ts';
import { leadsToAnswer, saysAnalysis, saysAnswer, saysWanted } from '../marks/labels/recurring.ts';

/** So many items, and so large a share of them, have a label where a document is in the habit. */
const fewItems = 3;
const habitShare = 0.6;
const askingShare = 0.5;
const farthest = 4000;

const picture = '[—–]{1,2}|[■□◆◇●○★☆▶►▲△※◎✦✨✔✅💡📌👉🔑📝📖🎯⭐🔥⚠❗❌][\\uFE0E\\uFE0F]?';
const closing: Readonly<Record<string, string>> = {
  '【': '】',
  '“': '”',
  '（': '）',
  '〔': '〕',
  '《': '》',
  '〖': '〗',
  '[': ']',
  '<': '>',
  '==': '==',
  '#': '#',
};
/** `高分示范：`, `「高分示范」`, or the words alone, behind a line or a sentence; what may be one only if its brackets match. */
const label = new RegExp(
  `(?:(?<=[\\n。？！”）…】]|[a-z]\\.)|(?=【))[ \\t]*(?:(?:${picture})[ \\t]*)?(【|“|（|〔|《|〖|\\[|<|==|#|)([\\u3400-\\u9fffA-Za-z](?:[\\u3400-\\u9fffA-Za-z]{0,9}|[A-Za-z ]{0,18}[A-Za-z]))[ ]?((?<=\\n[^\\n]{0,6}(?:怎么?样?|如何|可以)[^\\n：]{0,3}[答说])？|：?)(】|”|）|〕|》|〗|\\]|>|==|#|)(：?)\\s*`,
  'gu',
);

/** `A：甲⏎B：乙`, `A：甲 B：乙`, `A⏎A. 甲⏎B⏎B. 乙`: a letter with others behind it labels an option. */
const optionBehind = /(?<![A-Za-z])B[ ]?：|\n[ ]*B[ ]*(?:\n|[.、])/i;

interface Place extends Omit<Label, 'field'> {
  word: string;
  /** The words, and how they are set off. */
  key: string;
}

interface Labelled {
  item: Item;
  places: readonly Place[];
  /** Those that any document may have. */
  usual: readonly Label[];
}

/**
 * Tells the labels that are no usual ones, but that the document has again and again: `1.你的缺点⏎高分话术：…⏎面试官想听：…`.
 */
export function markOwnLabels(plain: string, sections: readonly Section[]): Section[] {
  const items = sections.flatMap((section) => section.items);
  if (items.length < fewItems) return [...sections];
  const labelled = items.map((item) => placesIn(plain, item));
  const fields = fieldsOf(plain, labelled);
  if (fields.size === 0) return [...sections];
  const marked = new Map(labelled.map((one) => [one.item, withLabels(one, fields)]));
  return sections.map((section) => ({
    ...section,
    items: section.items.map((item) => marked.get(item) ?? item),
  }));
}

/** The first place of each label in an item; none that is a usual one. */
function placesIn(plain: string, item: Item): Labelled {
  const { content, answerStart } = item;
  const end = Math.min(content.end, content.start + farthest);
  const text = plain.slice(content.start, end);
  const usual = findLabels(plain, { start: content.start, end });
  if (answerStart !== undefined) return { item, places: [], usual };
  const places = new Map<string, Place>();
  for (const match of findAll(label, text)) {
    const [whole, open, own, inner] = match;
    if (open === '' && inner !== '？' && announces.test(own)) continue;
    const key = whole.trim();
    const start = content.start + match.index + whole.length - whole.trimStart().length;
    const isUsual = usual.some((one) => one.start < start + whole.length && start < one.end);
    if (isUsual || places.has(key) || !isSetOff(text, match) || isOthersIn(text, match)) continue;
    const isEmpty = plain.slice(content.start + match.index + whole.length, content.end).trim() === '';
    if (isEmpty || (/^A$/i.test(own) && optionBehind.test(text))) continue;
    places.set(key, { word: own, key, start, end: content.start + match.index + whole.length });
  }
  const pointer = pointerIn(text, content.start);
  const isFree = pointer !== null && !usual.some((one) => one.start < pointer.end && pointer.start < one.end);
  return { item, places: [...places.values(), ...(isFree ? [pointer] : [])], usual };
}

/** `我会这样处理：`, `回答时注意：`, `处理分三步：` begin the answer that they announce, however often they come. */
const announces =
  /^(?:我们?(?:会|将|想|要|打算|通常|一般|觉得|认为)|(?:可以|应[该当]|主要|一般|大致|具体|通常)(?!的?(?:话术|回?答(?!案?时)|说法|思路|做法|要点))|(?:回答|作答|答题|应答|处理)(?:本题|此题|这道?题|这个问题)?时)|[以如]下|[两几二三四五六](?:个|大|条)?(?:方面|点|步骤?|层次?|阶段|部分)$/;

/** `…怎么办？⏎→ 先停车。`: the one arrow of an item, at the start of a line or behind what asks; several are points of a list. */
const arrow = /(?<=[\n？][ \t]{0,8})(?:[→➜⇒➔➤➡↳▶►▷▸☞»][\uFE0E\uFE0F]?|[=-]{1,2}>)[ \t]*(?=[^\s])/gu;

function pointerIn(text: string, at: number): Place | null {
  const [found, ...others] = findAll(arrow, text);
  if (found === undefined || others.length > 0) return null;
  const start = at + found.index;
  return { word: pointing, key: pointing, start, end: start + found[0].length };
}

const pointing = '→';

/** In brackets that match, before a colon, or alone on a line. */
function isSetOff(
  text: string,
  { index, 0: whole, 1: open, 2: own, 3: inner, 4: close, 5: colon }: RegExpExecArray,
): boolean {
  // `（A）`, `[B]` is a key or an option.
  if (open !== '') return closing[open] === close && !/^[A-Za-z]$/.test(own);
  if (close !== '') return false;
  return inner !== '' || colon !== '' || (text[index - 1] === '\n' && whole.trimStart().includes('\n'));
}

/** Whether an item is one line that holds nothing but what is asked: contents list the questions a first time. */
function isListed(plain: string, { item: { content }, usual }: Labelled): boolean {
  const line = plain.slice(content.start, content.end).trim();
  return usual.length === 0 && line.length <= longestListed && !/\n|[。？！；：]./.test(line);
}

const longestListed = 60;

/** What the words that recur stand over; what leads to an answer is the answer where no other label is over one. */
function fieldsOf(plain: string, labelled: readonly Labelled[]): Map<string, Field> {
  const least = Math.max(fewItems, labelled.filter((one) => !isListed(plain, one)).length * habitShare);
  const counts = new Map<string, Place[]>();
  for (const { places } of labelled)
    for (const place of places) {
      const same = counts.get(place.key);
      if (same) same.push(place);
      else counts.set(place.key, [place]);
    }
  const habits = [...counts].flatMap(([key, [{ word: own }, ...others]]) =>
    others.length + 1 >= least ? [{ key, word: own }] : [],
  );
  const answered = labelled.filter(({ usual }) => usual.some(({ field }) => field === 'answer')).length;
  const answers = habits.filter(({ word: own }) => isAnswer(own));
  const others = answers.filter(({ word: own }) => !leadsToAnswer(own));
  const over = others.length > 0 ? others : answers.slice(0, 1);
  const fields = new Map<string, Field>();
  if (answered < least && opens(plain, labelled, over)) for (const { key } of over) fields.set(key, 'answer');
  if (answered < least && fields.size === 0) return fields;
  for (const one of habits) {
    const said = fieldOfWord(one.word);
    if (fields.has(one.key)) continue;
    if (said === 'assesses' || (saysWanted(one.word) && standsOverPoints(plain, labelled, one.key)))
      fields.set(one.key, 'assesses');
    else if (said === 'analysis' || saysAnalysis(one.word) || leadsToAnswer(one.word))
      fields.set(one.key, 'analysis');
  }
  return fields;
}

/** Whether nearly all that stands behind a label names points: `面试官想知道：抗压、诚信`, but not `面试官想知道：你是否坦诚。` */
function standsOverPoints(plain: string, labelled: readonly Labelled[], key: string): boolean {
  const behind = labelled.flatMap(({ item: { content }, places, usual }) => {
    const place = places.find((one) => one.key === key);
    if (place === undefined) return [];
    const next = [...places, ...usual].map(({ start }) => start).filter((start) => start >= place.end);
    return [plain.slice(place.end, Math.min(content.end, ...next)).trim()];
  });
  return behind.filter((text) => points.test(text)).length >= behind.length * pointShare;
}

const points = /^[^\n。？！；：，、]{2,12}(?:[、，/ ]{1,2}[^\n。？！；：，、]{2,12}){0,5}$/;
const pointShare = 0.8;

/** `您的回答：` is what somebody else has answered, and so is `我的答案：A` where the right one stands behind it. */
const isOthersIn = (text: string, { index, 0: whole, 2: own }: RegExpExecArray): boolean =>
  /^(?:[你您]的|考生|学员|应试者|用户)/.test(own) ||
  (/^(?:我的|本人)/.test(own) && /(?:正确|标准|参考)答案/.test(text.slice(index + whole.length)));

const isAnswer = (own: string): boolean => {
  const said = fieldOfWord(own);
  return (
    own === pointing || said === 'answer' || (said === null && !saysAnalysis(own) && saysAnswer(own) > 0)
  );
};

/** Whether the first labels of those items that have one over the answer stand right behind what is asked. */
function opens(plain: string, labelled: readonly Labelled[], own: readonly { key: string }[]): boolean {
  const keys = new Set(own.map(({ key }) => key));
  const held = labelled.filter(({ places }) => places.some(({ key }) => keys.has(key)));
  const asking = held.filter(({ item: { content, stemEnd }, places, usual }) => {
    const starts = [...places, ...usual].map(({ start }) => start);
    const first = starts.reduce((least, start) => Math.min(least, start), content.end);
    if (stemEnd !== undefined && plain.slice(stemEnd, first).trim() !== '') return false;
    return askingOdds(plain.slice(content.start, first).trim()) >= asksFrom;
  });
  return held.length > 0 && asking.length >= held.length * askingShare;
}

function withLabels({ item, places }: Labelled, fields: ReadonlyMap<string, Field>): Item {
  const own = places.flatMap(({ key, start, end }): Label[] => {
    const field = fields.get(key);
    return field === undefined ? [] : [{ field, start, end }];
  });
  return own.length === 0 ? item : { ...item, ownLabels: own };
}
