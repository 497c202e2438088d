/**
 * What a person typed, as commands, numbers and letters are read in it: full-width forms as half-width ones, as the
 * input method may have been left on, and no white space round it. `' １０Ｍ '` → `'10M'`
 */
export function typedText(typed: string): string {
  return typed.normalize('NFKC').trim();
}

/** The same as a word, which upper and lower case do not tell apart. `'Ｓkip '` → `'skip'` */
export function typedWord(typed: string): string {
  return typedText(typed).toLowerCase();
}
