import { englishTexts, type Texts } from './en/english.ts';
import type { Language } from './language.ts';

/**
 * All that a person reads, in the language chosen at the start. It is looked at where it is used and never taken apart
 * when a module is loaded, as the language may not be chosen by then.
 */
export let texts: Texts = englishTexts;

/** English comes with the program; another language is loaded only by whoever reads it. */
const catalogues: { [Other in Language]: () => Promise<Texts> } = {
  en: async () => englishTexts,
  'zh-Hans': async () => (await import('./zh-Hans/simplified.ts')).simplifiedTexts,
  'zh-Hant': async () => (await import('./zh-Hant/traditional.ts')).traditionalTexts,
};

/** Has everything said in a language from here on. */
export async function chooseTexts(language: Language): Promise<void> {
  texts = await catalogues[language]();
}
