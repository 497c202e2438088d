import type { Item, Section } from '../../outline/item.ts';
import { ownAnswerWords } from '../../outline/marks/labels/examinee.ts';
import { findLabels } from '../../outline/marks/labels/find.ts';
import type { Span } from '../../read/span.ts';
import type { Removed } from '../composed.ts';

/** An answer that stands with its label in a bracket of its own. */
export interface Bracketed {
  answer: Span;
  /** The bracket and the label. */
  removed: Removed[];
}

/** Where in a book it is told: `参考章节 1.2`, `对应页码：35`. */
const told = '(?:参考|对应|所属|出自)?(?:章节|页码|课文|单元)[：]?[ ]?\\d[\\d.\\-–]{0,8}';
const letters = '([A-H](?:(?:[、，]|[ ])?[A-H])*)';
/** What was chosen in a test, behind the key: `B 你的答案：空（错误）`. */
const chosen = `[ ]{1,8}${ownAnswerWords}：[^\\n。；]{0,24}(?=\\n)`;
/** The key above the options, and perhaps where it is told: `…的是（ ）。⏎答案：B⏎A. …`, `…是什么？ B 参考章节 1.2⏎A …`. */
const aboveOptions = new RegExp(
  `(?:(?:(?:正确|参考)?答案[ ]*[：]?|[【[](?:正确|参考)?答案[】\\]][：]?)\\s*${letters}[。]?(?:\\s*${told}|${chosen})?|(?<=[？。）：]\\s{1,4})${letters}[ ]+${told})\\s*(?=[（【[]?A(?:[）】\\].、：]|[ ]+\\S))`,
);
const firstOption = /(?:^|[\s（【[。？）])A[）】\].、：]/;

/** The answers in brackets by their items, and the text without them, of the same length. */
interface WithoutBracketed {
  plain: string;
  bracketed: ReadonlyMap<Item, Bracketed>;
}

const bracket =
  /[（【[][ ]*(?:(?:正确|参考|标准)?答案|答)[ ]*(?:[：]|是|为)[ ]*([^（）【】[\]\n]{1,200})[）】\]]/g;

/**
 * Finds `（答案：B）`, `[答案：对]`, `【答：ABD】` behind stems and options. One of them is the item's answer; several belong
 * to its parts.
 */
export function takeBracketed(plain: string, sections: readonly Section[]): WithoutBracketed {
  const bracketed = new Map<Item, Bracketed>();
  const pieces: string[] = [];
  let from = 0;
  for (const item of sections.flatMap(({ items }) => items)) {
    const { start, end } = item.content;
    const [match = findAboveOptions(plain, item.content), second] = plain.slice(start, end).matchAll(bracket);
    if (!match || second || !isBehindText(plain, { start, end: start + match.index }) || start < from)
      continue;
    const place = { start: start + match.index, end: start + match.index + match[0].length };
    bracketed.set(item, partsOf(place, match));
    pieces.push(plain.slice(from, place.start), ' '.repeat(match[0].length));
    from = place.end;
  }
  return { plain: from === 0 ? plain : pieces.join('') + plain.slice(from), bracketed };
}

function findAboveOptions(plain: string, { start, end }: Span): RegExpExecArray | null {
  const text = plain.slice(start, Math.min(end, start + longestStem));
  const match = aboveOptions.exec(text);
  return match && !firstOption.test(text.slice(0, match.index)) ? match : null;
}

const longestStem = 1500;

/** A bracket that a label leads to is what that label stands over: `答：（答案：B）`. */
function isBehindText(plain: string, before: Span): boolean {
  return (
    plain.slice(before.start, before.end).trim() !== '' &&
    findLabels(plain, before).at(-1)?.end !== before.end
  );
}

function partsOf({ start, end }: Span, [whole, labelled, bare]: RegExpExecArray): Bracketed {
  const words = labelled ?? bare;
  const from = start + (labelled === undefined ? 0 : whole.indexOf(words, labelLength(whole)));
  const answer = { start: from, end: from + words.trimEnd().length };
  return {
    answer,
    removed: [
      { start, end: answer.start, rule: 'label' },
      {
        start: answer.end,
        end,
        rule: /[\u3400-\u9fff]/.test(whole.slice(answer.end - start)) ? 'note' : 'label',
      },
    ],
  };
}

/** The words before the answer: `（答案：`, `答案：`. */
const labelLength = (whole: string): number => /^.*?(?:答案|答)/.exec(whole)?.[0].length ?? 0;

/** Whether a text goes on on both sides of the bracket, which then is its own. */
export const holds = ({ start, end }: Span, { answer }: Bracketed): boolean =>
  start <= answer.start && answer.end <= end;

/** Cuts what was taken out of the midst of a stem. */
export function cutOut<Cut extends Span>(pieces: readonly Cut[], { removed }: Bracketed): Cut[] {
  const { start } = removed[0];
  const { end } = removed[removed.length - 1];
  return pieces.flatMap((piece): Cut[] => {
    if (piece.end <= start || piece.start >= end) return [piece];
    const parts = [
      { ...piece, end: start },
      { ...piece, start: end },
    ];
    return parts.filter((part) => part.end > part.start);
  });
}
