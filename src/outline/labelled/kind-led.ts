import { findKindLead, type KindLead } from '../marks/kind-lead.ts';
import { kindsNamedIn } from '../marks/kind-names.ts';
import { findLabels } from '../marks/labels/find.ts';
import { leadingNumber } from '../marks/leading.ts';
import { nestItems, type OpenItem } from '../numbers/nest.ts';
import { lookForTest } from '../options/looks.ts';
import { type Found, nothing, type View } from '../text/view.ts';

/** Fewer make no bank. */
const fewest = 3;
/** So much oftener than once each kinds must come again, as the names of parts do not; less where words stand beside them. */
const again = 2;
const againBeside = 1;
/** None at all where brackets set them off, as in a book of mistakes. */
const againHeld = 0;
/** So large a share of them must have options or an answer, or be a statement to judge. */
const tellingShare = 0.6;
const telling = 5;
const bare = 2.5;

/** Questions without numbers before each of which its kind stands: `判断题 电梯可以载货。⏎√`, `【单选】…⏎A.…`, `【多选 04】…`. */
export function readKindLed(view: View): Found {
  const { plain, region } = view;
  const leads = view.lines
    .filter(({ form }) => form !== 'row')
    .flatMap(({ bare: start, end }) => findKindLead(plain, { start, end }) ?? [])
    .filter(
      ({ start, end }) =>
        !isNumbered(plain, end) && !numberAbove.test(plain.slice(Math.max(0, start - 8), start)),
    );
  const kinds = new Set(leads.map(({ kind }) => kind));
  const beside = leads.filter(({ start, end }) => !plain.slice(start, end).includes('\n')).length;
  const areCounted = leads.every(({ number }) => number !== null);
  const areHeld = leads.every(({ start }) => /[【[（<]/.test(plain[start]));
  const ofPlace = beside < leads.length ? again : areHeld ? againHeld : againBeside;
  const repeats = areCounted ? 0 : ofPlace;
  if (leads.length < Math.max(fewest, kinds.size + repeats)) return nothing;
  const tells = leads.filter((one, index) =>
    looksAsked(plain, one, leads[index + 1]?.start ?? region.end),
  ).length;
  if (tells < leads.length * tellingShare) return nothing;
  const items = leads.map(
    ({ start, end, number }): OpenItem => ({
      number,
      marker: { start, end: start },
      lead: { start, end },
      contentStart: end,
    }),
  );
  return { sections: nestItems(view, items), odds: tells * telling + (leads.length - tells) * bare };
}

/** `【单选】1. …`: there the number tells more; below the name of a part its items are numbered. */
function isNumbered(plain: string, at: number): boolean {
  const line = plain.indexOf('\n', at);
  const found = leadingNumber(plain, { start: at, end: line < 0 ? plain.length : line });
  return found !== null && found.style !== 'bare';
}

/** `1.⏎【单选题】…`: a line was broken behind the number. */
const numberAbove = /\d[.、）][ ]*\n\s*$/;

/** Options, a place for the key, an answer; and what is to be judged needs none of them. */
function looksAsked(plain: string, { kind, end: start }: KindLead, end: number): boolean {
  if (kindsNamedIn(kind)[0] === 'judge') return true;
  const { options, hasBlank } = lookForTest(plain, { start, end });
  return options > 0 || hasBlank || findLabels(plain, { start, end }).some(({ field }) => field === 'answer');
}
