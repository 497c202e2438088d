import { randomFrom } from '../../../src/bank/random.ts';
import { mark, printedKey, stem } from '../dresses/dress.ts';
import { type Entry, toEntry } from '../entry.ts';
import type { TrueQuestion } from '../truth.ts';
import { pick, pickSome, pickWay, type Random } from './lots.ts';
import { formOf, joined, markups, plain } from './markup.ts';
import {
  fronts,
  furniture,
  headings,
  joints,
  judgements,
  labels,
  letters,
  lists,
  numbers,
  remarks,
  settings,
  titles,
} from './paper-ways.ts';
import { type PartKind, questionsByKind } from './questions.ts';

/** Where the keys of a paper stand; in a list also how the list looks. */
type Place = 'below each question' | 'in the stem' | 'before the number' | 'behind each part' | 'at the end';
const places: readonly Place[] = [
  'below each question',
  'in the stem',
  'before the number',
  'behind each part',
  'at the end',
  'at the end',
  'at the end',
];
const partsOfPapers: readonly (readonly PartKind[])[] = [
  ['single'],
  ['single', 'judge'],
  ['single', 'multiple', 'judge'],
  ['single', 'judge', 'open'],
  ['single', 'multiple', 'judge', 'open'],
  ['fill', 'single', 'judge', 'open'],
  ['single', 'multiple', 'judge', 'fill'],
];
const names: { [Kind in PartKind]: readonly string[] } = {
  single: ['单项选择题', '单选题', '选择题'],
  multiple: ['多项选择题', '多选题'],
  judge: ['判断题', '是非题'],
  fill: ['填空题', '填充题'],
  open: ['简答题', '问答题'],
};
const titlesOfPapers = [
  '安全员考试试卷',
  '仓储管理员招聘笔试题',
  '护士招聘考试题库',
  '客服专员考试试卷（A卷）',
];

/** How often a paper has what not each has. */
const share = { remark: 0.3, front: 0.35, furniture: 0.3, markup: 0.25, wrapped: 0.12, traditional: 0.4 };

/** All that is decided for a paper; the ways are named in its entry. */
function drawWays(random: Random) {
  const has = (one: keyof typeof share): boolean => random() < share[one];
  const place = pick(places, random);
  return {
    number: pickWay(numbers, random),
    heading: pickWay(headings, random),
    letter: pickWay(letters, random),
    setting: pickWay(settings, random),
    judgement: pickWay(judgements, random),
    label: pickWay(labels, random),
    list: pickWay(lists, random),
    joint: pickWay({ ...joints, ' a line each': '\n', '  a line each': '\n' }, random),
    title: pick(titles, random),
    place,
    isCountedOn: random() < 0.5,
    script: has('traditional') ? 'hant' : undefined,
    remark: has('remark') ? pickWay(remarks, random) : null,
    front: has('front') ? pickSome(fronts, 2, random) : [],
    furniture: has('furniture') ? pickWay(furniture, random) : null,
    // What a format makes a heading begins with its number.
    markup: has('markup') && place !== 'before the number' ? pickWay(markups, random) : null,
    isWrapped: has('wrapped'),
  };
}
type Ways = ReturnType<typeof drawWays>;

/** A question of a paper: its number as printed, and its ordinal in the paper, which its key is marked with. */
interface Asked {
  question: TrueQuestion;
  kind: PartKind;
  number: number;
  ordinal: number;
}

interface Part {
  kind: PartKind;
  name: string;
  asked: Asked[];
}

/** So many papers, their questions and layouts drawn by lot; the same for the same seed. */
export function drawPapers(count: number, seed: number): Entry[] {
  const pool = questionsByKind();
  return Array.from({ length: count }, (_, index) => {
    const random = randomFrom(seed * 100_000 + index);
    const ways = drawWays(random);
    const parts = drawParts(pool, ways, random);
    const { place, list } = ways;
    const [, markup] = ways.markup ?? ['', plain];
    const isList = place === 'at the end' || place === 'behind each part';
    const form = {
      name: nameOf(index, ways),
      set: 'tuning',
      layout: `drawn: paper in ${formOf(ways)}, keys ${place}${isList ? `, ${list[0]}` : ''}`,
      file: markup.file,
      encoding: 'utf-8',
      script: ways.script,
    } as const;
    const title = markup.title(mark('t', pick(titlesOfPapers, random)));
    const lines = [
      title,
      ...ways.front.map(markup.other),
      ...printParts(parts, ways),
      ...printAtEnd(parts, ways).map(markup.other),
    ];
    return toEntry(form, `${joined(lines, ways)}\n`);
  });
}

function drawParts(pool: ReturnType<typeof questionsByKind>, ways: Ways, random: Random): Part[] {
  let ordinal = 0;
  return pick(partsOfPapers, random).map((kind) => {
    const wanted = kind === 'open' ? 3 : 5 + Math.floor(random() * 3);
    const drawn = pickSome(pool[kind], wanted, random);
    const before = ways.isCountedOn ? ordinal : 0;
    const asked = drawn.map((question, at) => {
      ordinal += 1;
      return { question, kind, number: before + at + 1, ordinal };
    });
    return { kind, name: pick(names[kind], random), asked };
  });
}

function nameOf(index: number, ways: Ways): string {
  const { number, heading, letter, setting, joint, markup, front, furniture, remark, script } = ways;
  return [
    index,
    number[0],
    heading[0],
    letter[0],
    setting[0],
    markup?.[0] ?? joint[0].trim(),
    front.length > 0 ? 'words in front' : '',
    furniture?.[0],
    remark?.[0],
    script,
  ]
    .filter((word) => word)
    .join(' | ');
}

/** All parts with what stands below or behind each, a line or more each. */
function printParts(parts: readonly Part[], ways: Ways): string[] {
  const [, markup] = ways.markup ?? ['', plain];
  return parts.flatMap((part, at) => [
    markup.heading(ways.heading[1](mark('s', part.name, `!${part.kind}`), at + 1)),
    ...(ways.remark ? [markup.other(ways.remark[1](part.asked.length))] : []),
    ...part.asked.flatMap((one) => printQuestion(one, ways)),
    ...(ways.furniture ? [markup.other(ways.furniture[1](at + 1))] : []),
    ...(ways.place === 'behind each part' ? printBehind(part, ways).split('\n').map(markup.other) : []),
  ]);
}

/** A list of one line stands behind the words over it, any other below them. */
function printBehind(part: Part, ways: Ways): string {
  const list = printList(part, ways);
  return isTold(part.kind) || list.includes('\n') ? `答案：\n${list}` : `答案：${list}`;
}

function printQuestion(asked: Asked, ways: Ways): string[] {
  const { question, kind, number } = asked;
  const isKeyed = !isTold(kind);
  const [, markup] = ways.markup ?? ['', plain];
  const front = ways.place === 'before the number' && isKeyed ? `（${keyOf(asked, ways)}）` : '';
  const options = question.options.map(({ label, text }) => ways.letter[1](label) + mark(label, text));
  const own = ways.place === 'below each question' || !(isKeyed || hasList(ways));
  return [
    markup.stem(`${front}${ways.number[1](number)}${mark('n', '', `=${number}`)}${printStem(asked, ways)}`),
    ...(options.length > 0 ? ways.setting[1](options).split('\n').map(markup.other) : []),
    ...(own ? [markup.other(markup.label(ways.label[1]) + told(asked, ways))] : []),
  ];
}

/** Its answer is a text, not a key. */
const isTold = (kind: PartKind): boolean => kind === 'open' || kind === 'fill';

const hasList = ({ place }: Ways): boolean => place === 'at the end' || place === 'behind each part';

/** A key in the stem takes the place of its blank; behind a statement it has a bracket of its own. */
function printStem(asked: Asked, ways: Ways): string {
  const { question, kind } = asked;
  if (ways.place !== 'in the stem' || isTold(kind)) return stem(question);
  const key = `（${keyOf(asked, ways)}）`;
  const text =
    kind === 'judge' ? `${question.question}${key}` : question.question.replace(/[（(]\s*[）)]/, key);
  return mark('q', text, `!${kind}`);
}

const keyOf = ({ question, ordinal }: Asked, { judgement }: Ways): string =>
  mark('k', printedKey(question.key ?? '', judgement[1]), `#${ordinal}`);

const told = (asked: Asked, ways: Ways): string =>
  isTold(asked.kind) ? mark('a', asked.question.answer ?? '', `#${asked.ordinal}`) : keyOf(asked, ways);

/** The answers of one part: keys in a list, long ones a line each behind their numbers. */
function printList(part: Part, ways: Ways): string {
  if (isTold(part.kind))
    return part.asked.map((one) => `${ways.number[1](one.number)}${told(one, ways)}`).join('\n');
  return ways.list[1](
    part.asked.map((one) => ({
      number: one.number,
      key: keyOf(one, ways),
      reason: mark('x', '规定如此，应当记牢。', `#${one.ordinal}`),
      isLong: (one.question.key?.length ?? 0) > 1 || ways.judgement[1][0].length > 1,
    })),
  );
}

function printAtEnd(parts: readonly Part[], ways: Ways): string[] {
  if (ways.place !== 'at the end') return [];
  const headed = (part: Part, at: number): string[] =>
    parts.length > 1 ? [ways.heading[1](part.name, at + 1).replace(/（每题.*）$/, '')] : [];
  return [ways.title, ...parts.flatMap((part, at) => [...headed(part, at), printList(part, ways)])];
}
