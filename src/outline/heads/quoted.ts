import { askingOdds, asksFrom } from '../asks/asking.ts';
import type { Line } from '../text/lines.ts';

/** So many quotations of one line, of which so large a share ask, are set off as titles are. */
const fewestQuoted = 4;
const askingShare = 0.6;
/** So large a share of them have an answer below, and none of these is right below a title, which it would go on. */
const answeredShare = 0.8;
const besideShare = 0.25;
/** A longer one quotes what somebody said. */
const longest = 120;

/**
 * The lines of a text, those of quotations as terms where questions are quoted and their answers are not: `> 要上夜班吗？⏎看科室。⏎⏎>
 * 试用期多久？⏎三个月。` None where quotations are remarks on what other titles ask.
 */
export function withQuoted(plain: string, lines: readonly Line[]): readonly Line[] {
  const asks = ({ bare, end }: Line): boolean => askingOdds(plain.slice(bare, end)) >= asksFrom;
  const sole = lines.filter(
    (line, at) => isSole(line, lines[at - 1], lines[at + 1]) && (asks(line) || plain[line.end - 1] !== '。'),
  );
  if (sole.length < fewestQuoted) return lines;
  const own = new Set(sole);
  const asking = sole.filter(asks);
  const answered = lines.filter((line, at) => own.has(line) && lines[at + 1]?.form === 'text');
  const beside = lines.filter((line, at) => own.has(line) && isTitle(lines[at - 1]));
  const areQuestions =
    asking.length >= sole.length * askingShare &&
    answered.length >= sole.length * answeredShare &&
    beside.length <= sole.length * besideShare;
  return areQuestions ? lines.map((line) => (own.has(line) ? { ...line, form: 'term' } : line)) : lines;
}

const isSole = (line: Line, before: Line | undefined, after: Line | undefined): boolean =>
  line.isQuoted &&
  !line.isPoint &&
  line.depth < 0 &&
  (line.form === 'text' || line.form === 'strong') &&
  line.end - line.bare <= longest &&
  before?.isQuoted !== true &&
  after?.isQuoted !== true;

const isTitle = (line: Line | undefined): boolean =>
  line !== undefined && (line.form === 'heading' || line.form === 'strong' || line.form === 'term');
