/**
 * A word as a shell takes it.
 *
 * `quoted('網絡客服經理 2')` → `'網絡客服經理 2'` in quotes
 */
export function quoted(word: string): string {
  return /[^\p{L}\p{N}_./~-]/u.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : word;
}
