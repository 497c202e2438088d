import { pattern } from '../script/pattern.ts';
import type { Change } from './overlay.ts';

const mark = /^(?:>[ ]?)+/gm;
/** In code a line may begin with such a sign as well: prompts, comparisons. */
const codeBehind = /^>+[ ]?[\w$([{<'"]*[;={}()[\]<>]/;
/** A text that was passed on by mail is quoted for the most part. */
const fewestLines = 6;
const leastShare = 0.5;
const mostCode = 0.3;
/** The line that parts a mail from its signature, and how long that is at the most. */
const signature = /\n-- ?(?:\n[^\n]{0,80}){1,8}\s*$/;

/** Who wrote when to whom; what it is about may be the title. */
const header = new RegExp(
  pattern`
    ^[ \t]*(?:(?:发件人|发送人|收件人|抄送|密送|日期|时间|发送时间|寄件者|收件者|副本|From|To|
    Cc|Bcc|Date|Sent)\s?[:：][^\n]*(?:\n|$)|(?:主题|主旨|主題|Subject)\s?[:：][ \t]*
    (?:(?:转发|轉寄|回复|答复|Fwd?|Re|FW|RE)[:：][ \t]*)*)
  `,
  'gm',
);
const farthestHeader = 1000;

/** What mail adds to a text: the signs before each quoted line, and the signature of who passes it on. */
export function findQuoteMarks(text: string): Change[] {
  if (!/^>/m.test(text)) return [];
  const marks = [...text.matchAll(mark)];
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const code = lines.filter((line) => codeBehind.test(line)).length;
  const isQuoted = marks.length >= fewestLines && marks.length >= lines.length * leastShare;
  if (!isQuoted || code > marks.length * mostCode) return [];
  const changes = marks.map(
    ({ index, 0: sign }): Change => ({
      start: index,
      end: index + sign.length,
      rule: 'quote mark',
    }),
  );
  const head = [...text.slice(0, Math.min(farthestHeader, marks[0].index)).matchAll(header)];
  for (const { index, 0: line } of head.length > 1 ? head : [])
    changes.push({ start: index, end: index + line.length, rule: 'mail header' });
  const end = signature.exec(text);
  if (end && !end[0].includes('\n>'))
    changes.push({ start: end.index + 1, end: text.length, rule: 'signature' });
  return changes;
}
