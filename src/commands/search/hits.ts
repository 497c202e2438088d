import type { Field } from '../../index/weights.ts';
import type { Hit } from '../../search/search.ts';
import { type Segment, segmentsOf } from '../../search/segments.ts';
import { textOfField } from '../../search/shown.ts';
import { safeText } from '../../terminal/safe.ts';
import { layTable } from '../../terminal/table.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { cutToCells } from '../../terminal/width.ts';
import { texts } from '../../texts/texts.ts';
import { fitSegments } from './fit.ts';

const indent = ' '.repeat(9);
/** How much of a long answer is shown round what was found in it, where there is no screen to fit. */
const snippetCells = 80;

/** Hits as lines: on a screen a few lines each, cut to its width; for a pipe a table, one line each. */
export function layHits(hits: readonly Hit[], terminal: Terminal): string[] {
  return terminal.isScreen ? hits.flatMap((hit) => layHit(hit, terminal)) : layForPipe(hits, terminal);
}

/**
 *     7k2m9qx  請描述一下你處理客戶投訴的典型流程。
 *              in other characters: 投訴 · 在線客服人員 · 專業知識與技能 2
 */
function layHit(hit: Hit, { style, columns }: Terminal): string[] {
  const cells = Math.max(columns - indent.length, 10);
  const paint = (segments: readonly Segment[]) =>
    segments.map(({ text, isMatch }) => (isMatch ? style.match(text) : text)).join('');
  const { question } = linesOf(hit);
  const detail = [foundIn(hit), placeOf(hit)].filter((part) => part !== '').join(' · ');
  return [
    `${style.id(hit.id)}  ${paint(fitSegments(question, cells))}`,
    `${indent}${style.faint(cutToCells(detail, cells))}`,
    ...snippetsOf(hit).map(({ label, segments }) => {
      const start = `${label}: `;
      return `${indent}${style.faint(start)}${paint(fitSegments(segments, cells - start.length))}`;
    }),
  ];
}

function layForPipe(hits: readonly Hit[], { style }: Terminal): string[] {
  const { headings } = texts.search;
  const columns = [
    { heading: headings.id, paint: style.id },
    { heading: headings.found },
    { heading: headings.bank },
    { heading: headings.section },
    { heading: headings.number, align: 'right' as const },
    { heading: headings.question },
  ];
  const rows = hits.map((hit) =>
    [hit.id, foundInAll(hit), ...placesOf(hit), hit.entry.question].map(safeText),
  );
  return layTable({ columns, rows }, null);
}

/** A field of a hit on one line, cut at its matches, safe to be shown. */
function segmentsIn(hit: Hit, field: Field): Segment[] {
  const matches = hit.matches.filter((match) => match.field === field);
  return segmentsOf(textOfField(hit.entry, field), matches).map(({ text, isMatch }) => ({
    text: safeText(text).replace(/\s*\n\s*/g, ' '),
    isMatch,
  }));
}

function linesOf(hit: Hit): { question: Segment[] } {
  return { question: segmentsIn(hit, 'question') };
}

/** The reason, and the words found as they stand there: highlighting alone would tell it by colour only. */
function foundIn(hit: Hit): string {
  const found = hit.matches.map(({ field, start, end }) => textOfField(hit.entry, field).slice(start, end));
  const words = [...new Set(found.map((word) => safeText(word).replace(/\s+/g, ' ')))];
  return `${texts.search.reasons[hit.reason]}: ${words.join(', ')}`;
}

function foundInAll(hit: Hit): string {
  const snippets = snippetsOf(hit).map(
    ({ label, segments }) =>
      `${label}: ${fitSegments(segments, snippetCells)
        .map(({ text }) => text)
        .join('')}`,
  );
  return [foundIn(hit), ...snippets].join('; ');
}

interface Snippet {
  label: string;
  segments: Segment[];
}

/** Where the question itself holds nothing that was found: the passage that does. */
function snippetsOf(hit: Hit): Snippet[] {
  const found = new Set(hit.matches.map(({ field }) => field));
  if (['question', 'section', 'role'].some((field) => found.has(field as Field))) return [];
  const field = (['answer', 'option', 'analysis'] as const).find((field) => found.has(field));
  return field ? [{ label: texts.search.fields[field], segments: segmentsIn(hit, field) }] : [];
}

function placeOf({ entries }: Hit): string {
  return entries
    .map(({ bank, section, number }) => [bank, [section, number].filter((part) => part !== null).join(' ')])
    .map((parts) => safeText(parts.filter((part) => part !== '').join(' · ')))
    .join('; ');
}

function placesOf({ entry: { bank, section, number } }: Hit): string[] {
  return [bank, section ?? '', number === null ? '' : String(number)];
}
