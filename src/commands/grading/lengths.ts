/**
 * How many characters are compared at most: nobody says as much in an interview, and the time that comparing takes grows
 * with both.
 */
export const mostTyped = 10_000;
export const mostReference = 20_000;

/** A text's first characters, of which none is cut in two. */
export function beginningOf(text: string, most: number): string {
  return text.slice(0, most).replace(/[\ud800-\udbff]$/, text.length > most ? '' : '$&');
}
