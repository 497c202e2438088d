import type { Span } from '../../read/span.ts';
import { findAll } from '../../script/find-all.ts';
import { nestItems, type OpenItem } from '../numbers/nest.ts';
import { lookForTest } from '../options/looks.ts';
import { type Found, nothing, type View } from '../text/view.ts';

/** A sign that papers set before each question in the place of a number, with the white space behind it. */
const sign = /(?<=^|\n)[ ]*([●◆■▲★◎])[ ]*(?=\S)(?!\d{1,3}[.、])/g;
/** `（1）A．…`: the options for a blank begin with its number. */
const forBlank = /(?<=\n)[ ]*（(\d{1,3})）[ ]*(?=A[.、）：])/g;

/** Fewer make no paper; nearly all of them have options. */
const fewItems = 3;
const choiceShare = 0.8;
const fewestOptions = 3;
const choiceOdds = 4;

/**
 * Choice questions that a sign begins and no number, as the papers of the software exams have them; several blanks of one
 * text are a question each: `●…共有（1）个字节，需要（2）片。⏎（1）A．… B．…⏎（2）A．… B．…`.
 */
export function readBulleted(view: View): Found {
  const { plain, region } = view;
  const signs = findAll(sign, plain.slice(region.start, region.end));
  const [printed] = signs[0]?.slice(1) ?? [];
  const own = signs.filter(([, other]) => other === printed);
  const spans = own.map(({ index, 0: whole }, at) => ({
    marker: { start: region.start + index, end: region.start + index + whole.length },
    end: region.start + (own[at + 1]?.index ?? region.end - region.start),
  }));
  const choices = spans.filter(
    ({ marker, end }) => lookForTest(plain, { start: marker.end, end }).options >= fewestOptions,
  );
  if (choices.length < Math.max(fewItems, own.length * choiceShare)) return nothing;
  const items = spans.flatMap(({ marker, end }) => itemsOf(plain, marker, end));
  return { sections: nestItems(view, items), odds: choices.length * choiceOdds };
}

/** The one question behind a sign, or those of its blanks, each with the text before the first of them. */
function itemsOf(plain: string, marker: Span, end: number): OpenItem[] {
  const blanks = [...plain.slice(marker.end, end).matchAll(forBlank)].map(
    ({ index, 0: whole, 1: number }) => ({
      number: Number(number),
      marker: { start: marker.end + index, end: marker.end + index + whole.length },
    }),
  );
  if (blanks.length < 2)
    return [{ number: blanks[0]?.number ?? null, marker, contentStart: marker.end, limit: end }];
  const material = { start: marker.end, end: blanks[0].marker.start };
  return blanks.map((blank) => ({ ...blank, contentStart: blank.marker.end, material, limit: end }));
}
