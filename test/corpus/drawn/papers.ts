import { randomFrom } from '../../../src/bank/random.ts';
import { mark, printedKey, stem } from '../dresses/dress.ts';
import { type Entry, toEntry } from '../entry.ts';
import type { TrueQuestion } from '../truth.ts';
import { pick, pickSome, pickWay, type Random } from './lots.ts';
import {
  headings,
  joints,
  judgements,
  labels,
  letters,
  lists,
  numbers,
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
];
const names: { [Kind in PartKind]: readonly string[] } = {
  single: ['单项选择题', '单选题', '选择题'],
  multiple: ['多项选择题', '多选题'],
  judge: ['判断题', '是非题'],
  open: ['简答题', '问答题'],
};
const papers = ['安全员考试试卷', '仓储管理员招聘笔试题', '护士招聘考试题库', '客服专员考试试卷（A卷）'];

/** All that is decided for a paper; the ways are named in its entry. */
function drawWays(random: Random) {
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
    place: pick(places, random),
    isCountedOn: random() < 0.5,
    script: random() < 0.4 ? 'hant' : undefined,
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
    const { place, list, number, letter, setting, heading, joint } = ways;
    const isList = place === 'at the end' || place === 'behind each part';
    const layout = `drawn: keys ${place}${isList ? `, ${list[0]}` : ''}`;
    const name = [index, number[0], heading[0], letter[0], setting[0], joint[0].trim(), ways.script].join(
      ' | ',
    );
    const title = mark('t', pick(papers, random));
    const lines = [title, ...printParts(parts, ways), ...printAtEnd(parts, ways)];
    const marked = lines.join('\n').replaceAll('\n', joint[1]);
    const form = {
      name,
      set: 'tuning',
      layout,
      file: 'paper.txt',
      encoding: 'utf-8',
      script: ways.script,
    } as const;
    return toEntry(form, `${marked}\n`);
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

/** All parts with what stands below or behind each, a line or more each. */
function printParts(parts: readonly Part[], ways: Ways): string[] {
  return parts.flatMap((part, at) => [
    ways.heading[1](mark('s', part.name, `!${part.kind}`), at + 1),
    ...part.asked.flatMap((one) => printQuestion(one, ways)),
    ...(ways.place === 'behind each part' ? [printBehind(part, ways)] : []),
  ]);
}

/** A list of one line stands behind the words over it, any other below them. */
function printBehind(part: Part, ways: Ways): string {
  const list = printList(part, ways);
  return part.kind === 'open' || list.includes('\n') ? `答案：\n${list}` : `答案：${list}`;
}

function printQuestion(asked: Asked, ways: Ways): string[] {
  const { question, kind, number } = asked;
  const isKeyed = kind !== 'open';
  const front = ways.place === 'before the number' && isKeyed ? `（${keyOf(asked, ways)}）` : '';
  const options = question.options.map(({ label, text }) => ways.letter[1](label) + mark(label, text));
  const own = ways.place === 'below each question' || !(isKeyed || hasList(ways));
  return [
    `${front}${ways.number[1](number)}${printStem(asked, ways)}`,
    ...(options.length > 0 ? [ways.setting[1](options)] : []),
    ...(own ? [ways.label[1] + told(asked, ways)] : []),
  ];
}

const hasList = ({ place }: Ways): boolean => place === 'at the end' || place === 'behind each part';

/** A key in the stem takes the place of its blank; behind a statement it has a bracket of its own. */
function printStem(asked: Asked, ways: Ways): string {
  const { question, kind } = asked;
  if (ways.place !== 'in the stem' || kind === 'open') return stem(question);
  const key = `（${keyOf(asked, ways)}）`;
  const text =
    kind === 'judge' ? `${question.question}${key}` : question.question.replace(/[（(]\s*[）)]/, key);
  return mark('q', text, `!${kind}`);
}

const keyOf = ({ question, ordinal }: Asked, { judgement }: Ways): string =>
  mark('k', printedKey(question.key ?? '', judgement[1]), `#${ordinal}`);

const told = (asked: Asked, ways: Ways): string =>
  asked.kind === 'open' ? mark('a', asked.question.answer ?? '', `#${asked.ordinal}`) : keyOf(asked, ways);

/** The answers of one part: keys in a list, long ones a line each behind their numbers. */
function printList(part: Part, ways: Ways): string {
  if (part.kind === 'open')
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
