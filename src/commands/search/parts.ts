import type { Field } from '../../index/weights.ts';
import { oneLine } from '../../script/one-line.ts';
import type { Hit } from '../../search/search.ts';
import { type Segment, segmentsOf } from '../../search/segments.ts';
import { textOfField } from '../../search/shown.ts';
import { safeText } from '../../terminal/safe.ts';
import { texts } from '../../texts/texts.ts';

/** What is shown of a hit: every text safe and on one line. */
interface HitParts {
  id: string;
  question: Segment[];
  /** The reason, what was found, and where the question stands. */
  detail: string;
  /** Where question, section and role hold nothing that was found: the field that does, whole. */
  passage: { label: string; segments: Segment[] } | null;
}

export function partsOf(hit: Hit): HitParts {
  const field = passageField(hit);
  return {
    id: hit.id,
    question: segmentsIn(hit, 'question'),
    detail: [foundIn(hit), ...hit.entries.map(placeOf)].join(' · '),
    passage: field && { label: texts.search.fields[field], segments: segmentsIn(hit, field) },
  };
}

function passageField({ matches }: Hit): Field | null {
  const found = new Set(matches.map(({ field }) => field));
  if (found.has('question') || found.has('section') || found.has('role')) return null;
  return (['answer', 'option', 'analysis'] as const).find((field) => found.has(field)) ?? null;
}

function segmentsIn(hit: Hit, field: Field): Segment[] {
  const matches = hit.matches.filter((match) => match.field === field);
  return segmentsOf(textOfField(hit.entry, field), matches).map(({ text, isMatch }) => ({
    text: onOneLine(text),
    isMatch,
  }));
}

/** The reason, and the words found as they stand there: highlighting alone would tell it by colour only. */
function foundIn(hit: Hit): string {
  const found = hit.matches.map(({ field, start, end }) => textOfField(hit.entry, field).slice(start, end));
  const { comma, colon } = texts.common;
  return texts.search.reasons[hit.reason] + colon + [...new Set(found.map(onOneLine))].join(comma);
}

/** 服務運營專員, 專業知識與技能 2 */
function placeOf({ bank, section, number }: Hit['entry']): string {
  const place = [section, number].filter((part) => part !== null).join(' ');
  return onOneLine(place === '' ? bank : texts.search.place(bank, place));
}

function onOneLine(text: string): string {
  return oneLine(safeText(text));
}
