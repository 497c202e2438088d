import { judgeSigns } from '../marks/judge-signs.ts';
import { findKindLead } from '../marks/kind-lead.ts';
import { kindNames } from '../marks/kind-names.ts';
import { labelAt } from '../marks/labels/find.ts';
import { leadingNumber } from '../marks/leading.ts';
import { nestItems, type OpenItem } from '../numbers/nest.ts';
import type { Line } from '../text/lines.ts';
import { type Found, nothing, type View } from '../text/view.ts';
import { type Choice, first, isBeside, isPartHead, later } from './unnumbered-lines.ts';

/** A longer text is more than a stem with its case. */
const longestStem = 1000;
const mostStemLines = 12;

/** A question by the line at which it begins, and where its answer does. */
interface Answered {
  stem: Line;
  answerStart: number;
}

/**
 * The lines at which questions without options or numbers begin, each with the label of its answer right below it:
 * `防火门应常闭。⏎答案：正确⏎解析：…`. The labels below `choices` are those of these.
 */
export function findAnswered(plain: string, lines: readonly Line[], choices: readonly Choice[]): Answered[] {
  const own = ownLabels(plain, lines, choices);
  const inChoice = new Set(
    choices.flatMap(({ stem, behind }) => Array.from({ length: behind - stem }, (_, at) => stem + at)),
  );
  const found: Answered[] = [];
  for (let at = 1, least = 0; at < lines.length; at += 1) {
    if (inChoice.has(at)) least = at + 1;
    const label = labelAt(plain, lines[at].bare);
    if (label?.field !== 'answer') continue;
    const stem = own.has(at) ? null : startOfStem(plain, lines, { at, least });
    if (stem !== null) found.push({ stem: lines[stem], answerStart: label.end });
    least = at + 1;
  }
  return found;
}

/** The label of the answer below each choice: it, or what explains it, stands right below the options. */
function ownLabels(plain: string, lines: readonly Line[], choices: readonly Choice[]): ReadonlySet<number> {
  return new Set(
    choices.flatMap(({ behind }, index) => {
      const next = choices[index + 1]?.stem ?? lines.length;
      if (behind >= next || !isLabelled(plain, lines[behind])) return [];
      for (let at = behind; at < next; at += 1) if (isAnswer(plain, lines[at])) return [at];
      return [];
    }),
  );
}

const isLabelled = (plain: string, { bare }: Line): boolean => labelAt(plain, bare) !== null;
const isAnswer = (plain: string, { bare }: Line): boolean => labelAt(plain, bare)?.field === 'answer';

interface Above {
  /** The line of the label. */
  at: number;
  /** Where the stem begins at the earliest. */
  least: number;
}

/**
 * The line above a label; with it the lines beside it, where a blank line parts them from what stands above, and all that stand
 * between it and the name of its part.
 */
function startOfStem(plain: string, lines: readonly Line[], { at, least }: Above): number | null {
  if (at - 1 < least || !isOfStem(plain, lines[at - 1])) return null;
  let above = at - 1;
  while (above > least && at - above < mostStemLines && isOfStem(plain, lines[above - 1])) above -= 1;
  const isFirst = above > 0 && isPartHead(plain, lines[above - 1]);
  let stem = at - 1;
  while (stem > above && (isFirst || isBeside(plain, lines[stem - 1], lines[stem]))) stem -= 1;
  // Else lines of the explanation before cannot be told from those of the stem.
  if (!isFirst && stem > 0 && isBeside(plain, lines[stem - 1], lines[stem])) stem = at - 1;
  const text = plain.slice(lines[stem].bare, lines[at - 1].end);
  return text.length <= longestStem && /[\u3400-\u9fffA-Za-z]/.test(text) ? stem : null;
}

/** Neither a label nor the name of a part, an option or a line with a number or a kind. */
function isOfStem(plain: string, line: Line): boolean {
  const text = plain.slice(line.bare, line.end);
  return (
    line.form !== 'row' &&
    !isLabelled(plain, line) &&
    !isPartHead(plain, line) &&
    !first.test(text) &&
    !later.test(text) &&
    !gluedNumber.test(text) &&
    findKindLead(plain, { start: line.bare, end: line.end }) === null &&
    leadingNumber(plain, { start: line.bare, end: line.end }) === null
  );
}

/** `3判断电梯可以载货。` */
const gluedNumber = new RegExp(`^\\d{1,3}[ ]?(?:${kindNames})`);

const judgement = new RegExp(
  `^(?:正确|错误|对|错|是|否|[${judgeSigns}]|[TF]|[Tt]rue|[Ff]alse)[。]?[ ]*(?:\\n|$|（)`,
);
/** Fewer make no bank; so many of what is answered must be judged. */
const fewStatements = 3;
const judgedShare = 0.8;
const withJudgement = 5;

/** Statements without numbers below each of which a label says whether they are right: `防火门应常闭。⏎答案：正确`. */
export function readStatements(view: View): Found {
  const { plain } = view;
  const lines = view.lines.filter(({ form }) => form !== 'row');
  const found = findAnswered(plain, lines, []);
  const judged = found.filter(({ answerStart }) =>
    judgement.test(plain.slice(answerStart, answerStart + longestJudgement)),
  );
  if (judged.length < Math.max(fewStatements, found.length * judgedShare)) return nothing;
  const items = found.map(
    ({ stem: { start } }): OpenItem => ({
      number: null,
      marker: { start, end: start },
      contentStart: start,
    }),
  );
  return { sections: nestItems(view, items), odds: judged.length * withJudgement };
}

const longestJudgement = 12;
