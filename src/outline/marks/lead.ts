import type { Span } from '../../read/span.ts';
import { judgeSigns } from './judge-signs.ts';
import { kindNames } from './kind-names.ts';

const judgement = `[${judgeSigns}●OXV]|对|错|正确|错误|是|否`;
/** What parts the letters or numbers of one key: `（A,C）`, `【1.2.4】`. */
const parting = '[，、./ ]';
const bracketed = new RegExp(
  `(?:^|\\n)[ ]*([（【[：_]_*\\s*([A-Z]{0,8}|[A-H](?:${parting}{1,2}[A-H]){1,7}|[1-9](?:${parting}{0,2}[1-9]){0,5}|[①-⑩](?:${parting}{0,2}[①-⑩]){0,5}|${judgement})\\s*_*[）】\\]：_])[ ]*$`,
);
const bare = /(?:^|\n)[ ]*(([A-H]{1,6}|[√×✓✗]))[ ]+$/;
const kind = new RegExp(
  `(?:^|\\n)[ ]*((?:[（【[]${kindNames}题?[）】\\]]|${kindNames}题?)(?=[ ]*$)|(?:题目|试题)?(?:类型|题型)：[ ]*${kindNames}题?(?=[ ]*\\n[ ]*$))\\s*$`,
);
const isJudgement = new RegExp(`^(?:${judgement})$`);
const room = /^[（【]\s*[）】]$/;
const longest = 24;

/** Whether a bracket is the room for a key: `【 】`; not `[ ]`, which stands before what is to be done and ticked as well. */
export const isRoom = (bracket: string): boolean => room.test(bracket);

/** A key, the room for one, or the kind of an item, that stands before its number at the start of a line. */
interface Lead extends Span {
  /** Nothing but the key of an item stands there. */
  isCertain: boolean;
  /** It names the kind of the item. */
  isKind: boolean;
}

/** What stands before a number in plain form: `（ B ）1.` `（3） 1.` `（√）1.` `：B：1.` `__B__1.` `B 1.` `[单选]1.` `单选1.` `类型：单选⏎1.`; null if nothing of the kind. */
export function findLead(plain: string, at: number): Lead | null {
  const from = Math.max(0, at - longest);
  const before = plain.slice(from, at);
  // The start of the text that is looked at is a line's start only where it is the document's.
  const text = from === 0 ? before : before.replace(/^[^\n]*/, '');
  const keyed = bracketed.exec(text) ?? bare.exec(text);
  const match = keyed ?? kind.exec(text);
  if (!match) return null;
  const start = at - text.length + match.index + match[0].indexOf(match[1]);
  const [, , key] = match;
  const isKey = key !== undefined && match[1] !== key && (isJudgement.test(key) || /^[A-Z]+$/.test(key));
  const isCertain = isKey || isRoom(match[1]);
  return { start, end: start + match[1].length, isCertain, isKind: keyed === null };
}
