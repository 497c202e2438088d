import { describe, expect, it } from 'vitest';
import { languageFor, languageOf, readLanguage } from '../../src/texts/language.ts';

describe('a language', () => {
  it.each([
    ['en', 'en'],
    ['EN-GB', 'en'],
    ['C.UTF-8', 'en'],
    ['POSIX', 'en'],
    ['zh', 'zh-Hans'],
    ['zh_CN.UTF-8', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh_TW.UTF-8', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh_MO', 'zh-Hant'],
    ['zh-hant', 'zh-Hant'],
    ['zh-Hant-CN', 'zh-Hant'],
    ['zh_Hans_TW', 'zh-Hans'],
    ['ｚｈ－ＴＷ', 'zh-Hant'],
    ['繁體', 'zh-Hant'],
    ['简体', 'zh-Hans'],
  ])('is read from %s as %s', (tag, language) => {
    expect(readLanguage(tag)).toBe(language);
  });

  it.each(['', 'fr', 'zhuang', 'ja_JP.UTF-8', 'ens'])('that qbank does not speak is none: %j', (tag) => {
    expect(readLanguage(tag)).toBeNull();
  });
});

describe('the language of the environment', () => {
  it.each([
    [{}, 'en'],
    [{ LANG: 'zh_CN.UTF-8' }, 'zh-Hans'],
    [{ LANG: 'fr_FR.UTF-8' }, 'en'],
    [{ LANG: 'zh_CN.UTF-8', LC_MESSAGES: 'zh_TW.UTF-8' }, 'zh-Hant'],
    [{ LANG: 'zh_CN.UTF-8', LC_MESSAGES: 'zh_TW.UTF-8', LC_ALL: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: '' }, 'zh-Hans'],
    [{ LANG: 'en_US.UTF-8', LANGUAGE: 'fr:zh_TW:en' }, 'zh-Hant'],
    [{ LANG: 'C.UTF-8', LANGUAGE: 'zh_TW' }, 'en'],
  ])('%j is %s', (environment, language) => {
    expect(languageOf(environment)).toBe(language);
  });
});

describe('the language of a run', () => {
  const taiwan = { LANG: 'zh_TW.UTF-8' };

  it.each([
    ['list', 'zh-Hant'],
    ['list --lang en', 'en'],
    ['--lang=zh list', 'zh-Hans'],
    ['--lang zh list --lang en', 'en'],
    ['search -- --lang en', 'zh-Hant'],
    ['list --lang fr', 'zh-Hant'],
    ['list --lang', 'zh-Hant'],
  ])('by the words "%s" is %s', (words, language) => {
    expect(languageFor(words.split(' '), taiwan)).toBe(language);
  });
});
