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
