import type { Span } from '../../read/span.ts';
import { findAll } from '../../script/find-all.ts';
import type { Item, Section } from '../item.ts';
import { namesPaper } from '../marks/case-names.ts';
import { fewFloors, floor } from '../text/floors.ts';
import type { Line } from '../text/lines.ts';

/** A line that is drawn, as short as the one above a signature, arrows that point further down, and what closes a page. */
const rule =
  /^(?:[-=*_—~#]{2,}|(?:[▼▽⬇↓👇︾]\uFE0F?[ ]*){1,12}|[^\p{L}\p{N}]{0,24}(?:参考)?答案(?:就)?[在见](?:文末|文后|最后|后面|下[方面页])[^\p{L}\p{N}]{0,24}|[-—=\s]*(?:END|完|全文完|the end)[-—=\s]*)$/iu;
/** What a page says over an advertisement that stands between two questions; the line below says what for. */
const advertisement = /^[-—=~*·【[（(\s]+(?:广告|推广|赞助)[-—=~*·】\]）)\s]+$/;
/** One line that names a paper is a matter of chance. */
const fewPapers = 2;

/** Ends the items where a forum's next speaker or another paper begins, and before lines that only part one thing from the next. */
export function cutTails(plain: string, lines: readonly Line[], sections: readonly Section[]): Section[] {
  const textOf = ({ start, end }: Line): string => plain.slice(start, end);
  const floors = findAll(floor, plain).map(({ index }) => index);
  const starts = floors.length >= fewFloors ? floors : [];
  const papers = lines.filter((line) => namesPaper(textOf(line)));
  const rules = lines.filter((line) => rule.test(textOf(line)));
  const ruled = new Set([...rules, ...(papers.length >= fewPapers ? papers : [])].map(({ end }) => end));
  const advertised = new Set(lines.filter((line) => advertisement.test(textOf(line))).map(({ end }) => end));
  const hasNotes = noteLine.test(plain) || outcomeLine.test(plain);
  if (starts.length + ruled.size + advertised.size === 0 && !hasNotes) return [...sections];
  let next = 0;
  const cut = sections.map((section) => ({
    ...section,
    items: section.items.map((item): Item => {
      const { start } = item.content;
      while (next < starts.length && starts[next] < start) next += 1;
      const end = Math.min(item.content.end, starts[next] ?? item.content.end);
      return {
        ...item,
        content: {
          start,
          end: beforeNote(
            plain,
            start,
            beforeRules(plain, beforeAdvertisement(plain, { start, end }, advertised), ruled),
          ),
        },
      };
    }),
  }));
  return endAtRule(sections, cut, rules);
}

/** So many items end at a line that is drawn where one stands below each. */
const fewestRuled = 3;
const ruledShare = 0.8;

/** Below the last question of a page that draws a line below each stands what is said of all of them. */
function endAtRule(given: readonly Section[], cut: Section[], rules: readonly Line[]): Section[] {
  const before = given.flatMap(({ items }) => items);
  const items = cut.flatMap((section) => section.items);
  const last = items.at(-1);
  const others = before.slice(0, -1).map(({ content }, at) => items[at].content.end < content.end);
  const ruled = others.filter(Boolean).length;
  const first = last && rules.find(({ start, end }) => start > last.content.start && end < last.content.end);
  if (!last || !first || ruled < Math.max(fewestRuled, others.length * ruledShare)) return cut;
  return cut.map((section) => ({
    ...section,
    items: section.items.map((item) =>
      item === last ? { ...item, content: { ...item.content, end: first.start } } : item,
    ),
  }));
}

/** `…的影響？⏎⏎*以下是另一位考生提供的題目。`: what is said of other questions, below one without an answer. */
const noteLine = /\n[^\S\n]*\n[ ]*[*※][ ]?(?=[\u3400-\u9fff])[^\n*？]{6,200}。[ ]*(?=\n|$)/;

/** `…的看法？⏎⏎结果：一周后收到感谢信。`: how an interview ended, below its last question. */
const outcomeLine = /\n[^\S\n]*\n[ ]*(?:面试|最[后终])?(?:结果|后续|进展|心得|感想|感受|体会|感言|待遇)：/;
const outcome = new RegExp(`${outcomeLine.source}[^]{1,400}$`);

function beforeNote(plain: string, start: number, end: number): number {
  const text = plain.slice(start, Math.min(end, start + farthestNote));
  const note = noteLine.exec(text) ?? outcome.exec(text);
  if (note === null || plain.slice(start + note.index + note[0].length, end).trim() !== '') return end;
  const asked = plain.slice(start, start + note.index).trim();
  return asked.includes('\n') || !asked.endsWith('？') ? end : start + note.index;
}

const farthestNote = 600;

function beforeAdvertisement(plain: string, { start, end }: Span, advertised: ReadonlySet<number>): Span {
  const text = plain.slice(start, end).trimEnd();
  const above = text.slice(0, Math.max(0, text.lastIndexOf('\n'))).trimEnd();
  const head = [text, above].find(({ length }) => advertised.has(start + length));
  return { start, end: head === undefined ? end : start + Math.max(0, head.lastIndexOf('\n')) };
}

function beforeRules(plain: string, { start, end }: Span, ruled: ReadonlySet<number>): number {
  let to = end;
  for (;;) {
    const text = plain.slice(start, to).trimEnd();
    if (!ruled.has(start + text.length)) return to;
    to = start + text.lastIndexOf('\n') + 1;
    if (to <= start) return start;
  }
}
