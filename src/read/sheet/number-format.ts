/** How a number is shown, as far as it matters for reading. */
export type NumberFormat =
  | { kind: 'general' }
  | { kind: 'percent'; decimals: number }
  | { kind: 'fixed'; decimals: number; digits: number }
  | { kind: 'date'; hasDay: boolean; hasTime: boolean };

const general: NumberFormat = { kind: 'general' };

/** Formats that have a number only: Excel knows their codes by heart. */
const builtIn: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [9, '0%'],
  [10, '0.00%'],
  ...[14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map(
    (id) => [id, 'yyyy-mm-dd'] as const,
  ),
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56].map((id) => [id, 'h:mm'] as const),
  [22, 'yyyy-mm-dd h:mm'],
]);

/** The format of a style by its number, and by the codes that the file gives. */
export function formatOf(id: number, codes: ReadonlyMap<number, string>): NumberFormat {
  const code = (codes.get(id) ?? builtIn.get(id) ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, '');
  if (code === '' || /general|@/i.test(code)) return general;
  const decimals = /\.(0+)/.exec(code)?.[1].length ?? 0;
  if (code.includes('%')) return { kind: 'percent', decimals };
  const hasDay = /[yd]|年|月|日/i.test(code);
  const hasTime = /[hs]/i.test(code);
  if (hasDay || hasTime || /^m+$/i.test(code)) return { kind: 'date', hasDay, hasTime };
  const [digits] = /^0+/.exec(code) ?? [''];
  return { kind: 'fixed', decimals, digits: digits.length };
}

const dayMs = 86_400_000;

/** A number as its cell shows it: `0.5` → `50%`, `45000` → `2023-03-15`, `7` → `007`. */
export function showNumber(value: string, format: NumberFormat, is1904: boolean): string {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value;
  if (format.kind === 'percent') return `${(number * 100).toFixed(format.decimals)}%`;
  if (format.kind === 'date') return showDate(number, format, is1904);
  const plain = String(Number(number.toPrecision(15)));
  if (format.kind === 'general') return plain;
  const fixed = format.decimals > 0 ? number.toFixed(format.decimals) : plain;
  return fixed.padStart(format.digits + (format.decimals > 0 ? format.decimals + 1 : 0), '0');
}

/** Days since the last of 1899, of which Excel believes that 1900 had a 29th of February. */
function showDate(
  days: number,
  { hasDay, hasTime }: { hasDay: boolean; hasTime: boolean },
  is1904: boolean,
): string {
  const origin = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const at = origin + Math.round(days * 86_400) * 1000;
  if (Math.abs(at) > 100_000 * dayMs) return String(days);
  const iso = new Date(at).toISOString();
  const parts = [hasDay ? iso.slice(0, 10) : '', hasTime ? iso.slice(11, 16) : ''];
  return parts.filter((part) => part !== '').join(' ');
}
