import type { Damage } from '../../problems.ts';

/** A parsed text, or what is wrong with it and where. */
type Parsed = { value: unknown } | { damage: Damage };

/** JSON, or a JSON value a line. */
export function parseJson(text: string): Parsed {
  const whole = tryParse(text);
  if ('value' in whole) return whole;
  const lines = parseLines(text);
  return lines ? { value: lines } : whole;
}

function tryParse(text: string): Parsed {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    // Brackets in brackets beyond what the parser can follow.
    if (error instanceof RangeError) return { damage: 'json-too-deep' };
    if (!(error instanceof SyntaxError)) throw error;
    return { damage: placeOf(text, error.message) };
  }
}

/** A JSON value on each line; null where any line has none, or there is only one. */
function parseLines(text: string): unknown[] | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length < 2 || !/^\s*[[{]/.test(lines[0])) return null;
  const values: unknown[] = [];
  for (const line of lines) {
    const parsed = tryParse(line);
    if ('damage' in parsed) return null;
    values.push(parsed.value);
  }
  return values;
}

/** Where the text stops being JSON, as the parser's message tells. */
function placeOf(text: string, message: string): Damage {
  const position = /at position (\d+)/.exec(message)?.[1];
  const at = position === undefined ? text.length : Number(position);
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  const column = at - before.lastIndexOf('\n');
  const isEnd = at >= text.trimEnd().length || /^Unterminated/.test(message);
  return { line, column, isEnd };
}
