import type { Headings, Source, TrueQuestion } from './document.ts';

/** A stretch of a clean document; `field` says of which question it is the text. */
export interface Piece {
  text: string;
  field?: { index: number; name: 'question' | 'answer' | 'analysis' };
}

type Numbered = { index: number; question: TrueQuestion };
interface Section {
  name: string | null;
  questions: Numbered[];
}

const digits = [...'〇一二三四五六七八九'];

/** 1 → 一, 12 → 十二, 24 → 二十四. */
export function chineseNumber(value: number): string {
  if (value < 10) return digits[value];
  const tens = value < 20 ? '' : digits[Math.floor(value / 10)];
  return `${tens}十${value % 10 === 0 ? '' : digits[value % 10]}`;
}

/** The document without damage, line by line, with full-width marks. */
export function renderSource(source: Source): Piece[] {
  if (source.kind === 'paragraphs') return renderParagraphs(source);
  if (source.kind === 'halves') return renderHalves(source);
  return renderInOrder(source);
}

function renderInOrder(source: Source): Piece[] {
  const { labelledSections, headings = 'numeral', numberMark = '.' } = source;
  const label = (section: string | null) =>
    section !== null && labelledSections.includes(section) ? '參考答案：' : '';
  const sections = sectionsOf(source).flatMap(({ name, questions }, index) => [
    ...headingOf(name, headings, chineseNumber(index + 1)),
    ...questions.flatMap((one) => [
      { text: `${one.question.number}${numberMark}` },
      ...field(one, 'question'),
      line(''),
      { text: label(name) },
      ...field(one, 'answer'),
      line(''),
    ]),
  ]);
  return [line(source.title), ...sections];
}

function headingOf(name: string | null, headings: Headings, number: string): Piece[] {
  const before = {
    numeral: `${number}、`,
    part: `第${number}部分 `,
    'part-colon': `第${number}部分：`,
    bracket: `（${number}）`,
  };
  return name === null || headings === 'none' ? [] : [line(`${before[headings]}${name}`)];
}

function renderHalves(source: Source): Piece[] {
  const sections = sectionsOf(source);
  const asked = sections.flatMap(({ name, questions }, index) => [
    line(
      `${chineseNumber(index + 1)}、${name}（每題${questions[0].question.marks}分，共${questions.length}題）`,
    ),
    ...questions.flatMap((one) => [
      { text: `${one.question.number}.` },
      ...field(one, 'question'),
      line(`（考察：${one.question.assesses.join('、')}）`),
    ]),
  ]);
  const answered = sections.flatMap(({ name, questions }, index) => [
    line(`${chineseNumber(index + 1)}、${name}`),
    ...questions.flatMap((one) => [
      { text: `${one.question.number}.答案：` },
      ...field(one, 'answer'),
      { text: '解析：' },
      ...field(one, 'analysis'),
      line(''),
    ]),
  ]);
  return [line(source.title), ...asked, line('答案與解析'), ...answered];
}

function renderParagraphs(source: Source): Piece[] {
  const sections = sectionsOf(source).flatMap(({ name, questions }) => [
    ...(name === null ? [] : [line(`${name}（共${questions.length}题）`)]),
    ...questions.flatMap((one) => [
      line(`第${chineseNumber(one.question.number)}题：`),
      ...paragraphs(field(one, 'question')),
      ...(one.index % 3 === 1 ? [line('答案与解析：')] : []),
      line('答案：'),
      ...paragraphs(field(one, 'answer')),
      ...(one.question.analysis === null ? [] : [line('解析：'), ...paragraphs(field(one, 'analysis'))]),
    ]),
  ]);
  return [line(source.title), ...sections].map((piece) =>
    piece.field === undefined ? { text: piece.text.replace(/\n$/, '\n\n') } : piece,
  );
}

function paragraphs(pieces: Piece[]): Piece[] {
  return [...pieces.map((piece) => ({ ...piece, text: piece.text.replaceAll('\n', '\n\n') })), line('')];
}

function sectionsOf({ questions }: Source): Section[] {
  const numbered = questions.map((question, index) => ({ index, question }));
  const names = [...new Set(questions.map(({ section }) => section))];
  return names.map((name) => ({
    name,
    questions: numbered.filter(({ question }) => question.section === name),
  }));
}

function field({ index, question }: Numbered, name: 'question' | 'answer' | 'analysis'): Piece[] {
  const text = question[name];
  return text === null ? [] : [{ text, field: { index, name } }];
}

function line(text: string): Piece {
  return { text: `${text}\n` };
}
