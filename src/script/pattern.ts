/**
 * A pattern written over several lines: a line break and the white space round it are no part of it. Backslashes stand as
 * in a regular expression.
 *
 * ``new RegExp(pattern`
 *   ^(?:目录|附录|
 *   \d{1,3}页)$
 * `)`` → `/^(?:目录|附录|\d{1,3}页)$/`
 */
export function pattern(lines: TemplateStringsArray, ...parts: readonly string[]): string {
  return String.raw(lines, ...parts).replaceAll(/\s*\n\s*/g, '');
}

/** By UTF-16 unit, 1 where a pattern spells it out: as itself, or by its number, as in a bundle that is ASCII. */
export function unitsSpelledBy({ source }: RegExp): Uint8Array {
  const units = new Uint8Array(0x10000);
  const spelled = source.replaceAll(/\\u([\da-fA-F]{4})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  for (let at = 0; at < spelled.length; at += 1) units[spelled.charCodeAt(at)] = 1;
  return units;
}
