import { pattern } from '../../script/pattern.ts';
import { findSegments, type Line } from './lines.ts';

/** A name over a column. */
export interface HeadCell {
  text: string;
  x: number;
  right: number;
}

const asked =
  /^(?:(?:面?试|面?試|考)[题題](?:内容|內容)?|[题題](?:目|干|幹)(?:内容|內容)?|(?:面试|面試)?(?:问题|問題))$/;
const told =
  /^(?:.{0,6}(?:答案|要点|要點|思路)(?:要点|要點|内容|內容)?|(?:答案|试题|試題)?解析|(?:备选|備選)?[选選][项項](?:内容|內容)?(?:[A-H]|[一二三四])?|[A-H](?:[选選]?[项項])?|[标標][准準]答案)$/;
const beside = new RegExp(
  pattern`
    ^(?:[题題][号號]|序[号號]|[编編][号號]|No\.?|[题題]型|(?:题目|題目|试题|試題)?[类類][型别別]|分[类類值數数]|
    [难難](?:度|易(?:程度)?)|(?:知识|知識|考)[点點]|考察[点點内內容]{1,2}|(?:评分|評分)[标標][准準]|[备備][注註]|
    章[节節]|科目|模[块塊]|专业|[来來]源|法[规規]?依据|依据)$
  `,
  'i',
);

/** Narrow columns have their names in lines one below the other. */
const mostLines = 3;

/** The names of columns of a table with questions, and how many lines they take that hold nothing else; null for other lines. */
export function readTableHead(lines: readonly Line[]): { cells: HeadCell[]; count: number } | null {
  for (let count = 1; count <= Math.min(mostLines, lines.length); count += 1) {
    const own = lines.slice(0, count);
    if (own.some(({ text }) => text.length > longestName)) return null;
    const cells = joinParted(cellsOf(own));
    if (isHead(cells.map(({ text }) => text))) return { cells, count };
  }
  return null;
}

const longestName = 60;

function isHead(texts: readonly string[]): boolean {
  if (!texts.some((text) => asked.test(text)) || !texts.some((text) => told.test(text))) return false;
  return texts.every((text) => asked.test(text) || told.test(text) || beside.test(text));
}

/** What stands one above the other is one name. */
function cellsOf(lines: readonly Line[]): HeadCell[] {
  const cells: HeadCell[] = [];
  for (const { pieces, x, right } of lines.flatMap((line) => findSegments(line.pieces))) {
    const text = pieces
      .map((piece) => piece.text)
      .join('')
      .replaceAll(/\s/g, '');
    const above = cells.find((cell) => cell.x < right && x < cell.right);
    if (above) {
      above.text += text;
      above.x = Math.min(above.x, x);
      above.right = Math.max(above.right, right);
    } else cells.push({ text, x, right });
  }
  return cells.sort((one, other) => one.x - other.x);
}

/** `题　目` is set apart to fill its cell. */
function joinParted(cells: readonly HeadCell[]): HeadCell[] {
  const joined: HeadCell[] = [];
  for (const cell of cells) {
    const last = joined.at(-1);
    const text = (last?.text ?? '') + cell.text;
    const isWord = /^[\u4e00-\u9fff]{2}$/.test(text) && [asked, told, beside].some((word) => word.test(text));
    if (last && isWord) {
      last.text = text;
      last.right = cell.right;
    } else joined.push({ ...cell });
  }
  return joined;
}
