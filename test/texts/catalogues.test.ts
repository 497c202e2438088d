import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { showText } from '../../src/script/show.ts';
import type { Texts } from '../../src/texts/en/english.ts';
import { englishTexts } from '../../src/texts/en/english.ts';
import { simplifiedTexts } from '../../src/texts/zh-Hans/simplified.ts';
import { traditionalTexts } from '../../src/texts/zh-Hant/traditional.ts';

interface Leaf {
  path: string;
  value: unknown;
}

function leavesOf(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${path}.${key}`));
}

/** Lists may be longer or shorter in another language: hints, forms from long to short. */
const isInList = ({ path }: Leaf) => /\.\d+(?:\.|$)/.test(path);

/** `.practice.selected(2)`: what every language must have, and how many arguments it takes. */
function shapeOf(catalogue: Texts): string[] {
  return leavesOf(catalogue)
    .filter((leaf) => !isInList(leaf))
    .map(({ path, value }) => {
      if (typeof value === 'function') return `${path}(${value.length})`;
      return value === null ? `${path} null` : path;
    });
}

const others: [language: string, catalogue: Texts][] = [
  ['zh-Hans', simplifiedTexts],
  ['zh-Hant', traditionalTexts],
];

describe.each(others)('the catalogue of %s', (_, catalogue) => {
  it('has every text of the English one, with as many arguments, and no other', () => {
    const inEnglish = shapeOf(englishTexts);
    const inOther = shapeOf(catalogue);
    // A text may need fewer of the facts in another language, but never more than English gives.
    const names = (shape: string[]) => shape.map((text) => text.replace(/\(\d\)$/, '()')).sort();
    expect(names(inOther)).toEqual(names(inEnglish));
    const more = inOther.filter((text) => Number(text.at(-2)) > arityIn(inEnglish, text));
    expect(more).toEqual([]);
  });

  it('has no empty text but where English has one, or sets a space', () => {
    const empty = (texts: Texts) =>
      leavesOf(texts).filter(({ path, value }) => value === '' && !path.endsWith('Gap'));
    expect(empty(catalogue).map(({ path }) => path)).toEqual(empty(englishTexts).map(({ path }) => path));
  });

  it('gives as many examples and keys as the English one', () => {
    const counts = (texts: Texts) =>
      leavesOf(texts)
        .filter(({ path }) => /xamples\.\d+$|^\.practice\.keys\.\d+\.0$/.test(path))
        .map(({ path }) => path);
    expect(counts(catalogue)).toEqual(counts(englishTexts));
  });
});

function arityIn(shape: readonly string[], text: string): number {
  const name = text.replace(/\(\d\)$/, '');
  return Number(shape.find((other) => other.startsWith(`${name}(`))?.at(-2) ?? 0);
}

/** What a person may read of a language's files: what stands in quotes, and the fixed parts of templates. */
function quotedIn(language: string): { file: string; text: string }[] {
  const folder = new URL(`../../src/texts/${language}/`, import.meta.url);
  return readdirSync(folder).flatMap((file) => {
    const code = readFileSync(new URL(file, folder), 'utf8')
      .replace(/^import .*$|\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
      // What is compared, looked for or the key of a table is not read.
      .replace(/(?<=[({]|= )\/(?:\\.|[^/\n])+\/|(?:[!=]==|case) '[^']*'|\['\w+'\]|^\s*'[^']*':/gm, '');
    return textsOf(code).map((text) => ({ file, text }));
  });
}

/** Texts in code, also those within a template: `a ${b ? 'c' : `d${e}`}` → a, c, d */
function textsOf(code: string): string[] {
  const found: string[] = [];
  let rest = code;
  /** Reads up to what ends a text or the code in a template, and past it. */
  const readTo = (end: RegExp): string => {
    const at = rest.search(end);
    const part = at === -1 ? rest : rest.slice(0, at);
    rest = at === -1 ? '' : rest.slice(at);
    return part;
  };
  const readTemplate = () => {
    rest = rest.slice(1);
    while (rest !== '' && rest[0] !== '`') {
      found.push(readTo(/`|\$\{/));
      if (rest[0] === '$') {
        rest = rest.slice(2);
        readCode();
      }
    }
    rest = rest.slice(1);
  };
  const readCode = () => {
    for (;;) {
      readTo(/['"`{}]|$(?![\s\S])/);
      if (rest === '') return;
      if (rest[0] === '`') readTemplate();
      else if (rest[0] === '{') {
        rest = rest.slice(1);
        readCode();
      } else if (rest[0] === '}') {
        rest = rest.slice(1);
        return;
      } else {
        const [text] = /^'(?:\\.|[^'])*'|^"(?:\\.|[^"])*"/.exec(rest) ?? [rest[0]];
        found.push(text.slice(1, -1));
        rest = rest.slice(text.length);
      }
    }
  };
  while (rest !== '') readCode();
  return found;
}

/** Names, which are the same in every language: commands, keys, formats, variables, values of options. */
const names = new Set(
  `qbank ${Object.keys(englishTexts.cli.summaries).join(' ')} help
  en zh Hans Hant hans hant tw hk original document random due open single multiple judge fill reference mine last
  interview date roles API OPENAI localhost
  Enter Esc Tab Ctrl Home End PgUp PgDn fg vi
  Markdown HTML Word PDF Excel CSV JSON XML Anki OpenAI Windows Outlook OpenDocument XMind CRM OCR MiB macOS md json
  EDITOR HOME QBANK ABD AC ID`.split(/\s+/),
);

/** The words of English in a text, but for names: of what is typed as it stands, nothing counts. */
function wordsLeft(text: string): string[] {
  const typed =
    /\b(?:qbank|curl|pbpaste) [ -~]*|https?:[!-~]*|(?<!\w)\/[a-z]+|--?[a-zA-Z][\w-]*|\b[A-Z]+_[A-Z_]+\b|\b\w*\d\w*\b|[\w-]*\.[a-z]{2,5}\b|\\n|\b[\w.]+=[ -~]*/g;
  const words = text.replace(typed, ' ').match(/[A-Za-z]{2,}/g) ?? [];
  return words.filter((word) => !names.has(word) && !text.includes(`${word}（`));
}

describe.each([
  ['zh-Hans', 'hans'],
  ['zh-Hant', 'tw'],
] as const)('the words of %s', (language, script) => {
  // Names of banks and words to search for are those of the banks, in their own script.
  const isExample = (text: string) =>
    /\bqbank (?:[a-z]+ )?.*[\u4e00-\u9fff]/.test(text) || /^\s*'?\w+=/.test(text);

  it('hold no English', () => {
    const wrong = quotedIn(language).filter(({ text }) => wordsLeft(text).length > 0);
    expect(wrong).toEqual([]);
  });

  it('are in its own characters', async () => {
    const texts = quotedIn(language).filter(({ text }) => !isExample(text));
    const shown = await Promise.all(
      texts.map(({ text }) => showText(text, script, language === 'zh-Hans' ? 'hant' : 'hans')),
    );
    const told = texts.map(({ file, text }, index) => ({ file, text, shown: shown[index] }));
    expect(told.filter(({ text, shown }) => shown !== text)).toEqual([]);
  });
});

describe('the catalogue', () => {
  const source = new URL('../../src/', import.meta.url);
  const words = new Set(
    readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !/^texts\/(?:en|zh)/.test(path))
      .flatMap((path) => readFileSync(new URL(path, source), 'utf8').match(/[\w$]+/g) ?? []),
  );
  // commander asks for these by its own English.
  const isAskedFor = (path: string) => path.startsWith('.common.titles.');

  it('has no text that nothing says', () => {
    const unsaid = leavesOf(englishTexts).filter(({ path }) => {
      const names = path.match(/[\w$]+/g) ?? [];
      return !isAskedFor(path) && names.some((name) => !/^\d+$/.test(name) && !words.has(name));
    });
    expect(unsaid.map(({ path }) => path)).toEqual([]);
  });
});

describe('one word for one thing', () => {
  // What the other side of the strait says, or another word than the rest of the catalogue has.
  const foreign: [language: string, words: RegExp][] = [
    [
      'zh-Hant',
      /提交|默認|文檔|文件夾|屏幕|回車|信息|道題|超時|卷子|打印|菜單|設置|程序|命令|關鍵詞|字符|網絡(?!客服)|數據|導[入出]|粘貼|光標|軟件|磁盤|硬盤|鏈接|列表|示例|幫助|識別|撤回|已暫停(?!，)/,
    ],
    ['zh-Hans', /资料夹|预设|荧幕|萤幕|汇入|汇出|磁碟|程式|选单|逾时|已暂停(?!，)/],
  ];

  it.each(foreign)('is kept to in %s', (language, words) => {
    expect(quotedIn(language).filter(({ text }) => words.test(text))).toEqual([]);
  });
});

it.each([
  ['page menu', '1 page menu', '2 page menus'],
  ['comments', '1 comment', '2 comments'],
  ['other documents', '1 list of other documents', '2 lists of other documents'],
  ['pinyin gloss', '1 pinyin gloss', '2 pinyin glosses'],
  ['markup', '1 markup', '2 markup'],
] as const)('counts what was taken out as %s in English', (rule, one, several) => {
  const { removal } = englishTexts.import;
  expect([removal(rule, 1), removal(rule, 2)]).toEqual([one, several]);
});
