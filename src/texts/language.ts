/** The languages in which qbank speaks. */
export type Language = 'en';

export const languages: readonly Language[] = ['en'];

/**
 * A language as people and systems name it → ours; null for one that qbank does not speak.
 * `zh_TW.UTF-8` → zh-Hant, `zh-CN` → zh-Hans, `zh` → zh-Hans, `EN` → en, `fr` → null
 */
export function readLanguage(tag: string): Language | null {
  const [language] = tag
    .trim()
    .toLowerCase()
    .split(/[-_.@]/);
  return language === 'en' || language === 'c' || language === 'posix' ? 'en' : null;
}
