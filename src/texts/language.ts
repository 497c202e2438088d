/** The languages in which qbank speaks. */
export type Language = 'en' | 'zh-Hans' | 'zh-Hant';

export const languages: readonly Language[] = ['en', 'zh-Hans', 'zh-Hant'];

/** What languages are called where nobody looks a tag up. */
const names: { [name: string]: Language } = {
  english: 'en',
  英文: 'en',
  chinese: 'zh-Hans',
  中文: 'zh-Hans',
  hans: 'zh-Hans',
  cn: 'zh-Hans',
  简体: 'zh-Hans',
  简体中文: 'zh-Hans',
  hant: 'zh-Hant',
  tw: 'zh-Hant',
  hk: 'zh-Hant',
  繁体: 'zh-Hant',
  繁體: 'zh-Hant',
  繁體中文: 'zh-Hant',
};

/** What a tag of Chinese says of its characters, and where it says only a place. */
const simplified: ReadonlySet<string> = new Set(['hans', 'chs']);
const traditional: ReadonlySet<string> = new Set(['hant', 'cht', 'tw', 'hk', 'mo']);

/**
 * A language as people and systems name it → ours; null for one that qbank does not speak.
 *
 * `zh_TW.UTF-8` → zh-Hant, `zh-CN` → zh-Hans, `zh` → zh-Hans, `繁體` → zh-Hant, `EN` → en, `C` → en, `fr` → null
 */
export function readLanguage(tag: string): Language | null {
  // What normalizes is loaded at its first use, and locales need none.
  const name = (/[^ -~]/.test(tag) ? tag.normalize('NFKC') : tag).trim().toLowerCase();
  const [language, ...details] = name.split(/[-_.@]/);
  if (['en', 'c', 'posix'].includes(language)) return 'en';
  if (language !== 'zh') return names[name] ?? null;
  if (details.some((detail) => simplified.has(detail))) return 'zh-Hans';
  return details.some((detail) => traditional.has(detail)) ? 'zh-Hant' : 'zh-Hans';
}

/** The variables that name the locale of messages, the strongest first (POSIX, "Internationalization Variables"). */
const variables = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/**
 * The language that the environment asks for; English where it asks for none that qbank speaks. `LANGUAGE` lists
 * languages, the best first, and counts unless the locale is C, as for every program that uses gettext.
 */
export function languageOf(environment: { [name: string]: string | undefined }): Language {
  const locale = variables.map((name) => environment[name]).find(Boolean) ?? '';
  if (/^(c|posix)\b/i.test(locale)) return 'en';
  const listed = environment.LANGUAGE?.split(':') ?? [];
  return [...listed, locale].map(readLanguage).find((language) => language !== null) ?? 'en';
}

/**
 * The language to speak from the first word on: what `--lang` says on the command line, else the environment. A value
 * that names none is complained of when the command line is read.
 */
export function languageFor(
  words: readonly string[],
  environment: { [name: string]: string | undefined },
): Language {
  const options = words.slice(0, words.includes('--') ? words.indexOf('--') : undefined);
  const given = options.flatMap((word, at) => {
    if (word === '--lang') return options.slice(at + 1, at + 2);
    return word.startsWith('--lang=') ? [word.slice('--lang='.length)] : [];
  });
  const asked = given.length === 0 ? null : readLanguage(given[given.length - 1]);
  return asked ?? languageOf(environment);
}
