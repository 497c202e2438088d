import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandTable } from '../../src/commands/program/table.ts';
import { openStore } from '../../src/store/store.ts';
import { cellWidth } from '../../src/terminal/width.ts';
import { simplifiedTexts } from '../../src/texts/zh-Hans/simplified.ts';
import { traditionalTexts } from '../../src/texts/zh-Hant/traditional.ts';
import { makeFolder, makeProgram } from './program.ts';

const qbank = makeProgram();

describe('the language', () => {
  it('is that of the locale', () => {
    const environment = { LANG: 'zh_TW.UTF-8' };
    expect(qbank('--help', { environment }).stdout).toContain(traditionalTexts.cli.description);
  });

  it('is that of --lang, before or behind the command, whatever the locale', () => {
    const environment = { LANG: 'zh_TW.UTF-8' };
    expect(qbank('--lang zh-CN list --help', { environment }).stdout).toContain('用法：qbank list [选项]');
    expect(qbank('list --help --lang=en', { environment }).stdout).toContain('Usage: qbank list [options]');
  });

  it('is that of errors, too, of which the ids stay', () => {
    const { code, stderr } = qbank('show zzzzzzz --json --lang zh-Hans');
    const { error } = JSON.parse(stderr);
    expect({ code, id: error.id }).toEqual({ code: 1, id: 'unknown-id' });
    expect(error.message).toBe(simplifiedTexts.errors['unknown-id']({ typed: 'zzzzzzz', near: [] }).message);
  });

  it('that qbank does not speak is a wrong command line, told in that of the locale', () => {
    const { code, stderr } = qbank('list --lang fr', { environment: { LANG: 'zh_CN.UTF-8' } });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'qbank: --lang 不接受“fr”。\n应为 en, zh-Hans, zh-Hant。\n',
    });
  });

  it.each(['list --json -n 2', 'banks --json', 'search 投诉 --json', 'export -f json -n 1'])(
    'changes nothing in %s',
    (words) => {
      const { stdout } = qbank(`${words} --lang zh-Hant`);
      expect(stdout).toBe(qbank(words).stdout);
    },
  );
});

describe('the language that is configured', () => {
  const folder = makeFolder();
  const configured = makeProgram(folder);
  const store = openStore(folder);
  store.putSetting('config.lang', 'zh-Hant');
  store.close();

  it('beats the locale, in help too', () => {
    expect(configured('list -n 1').stderr).toContain('1 題');
    expect(configured('list --help').stdout).toContain('用法：qbank list [選項]');
    expect(configured('nothing').stderr).toContain('沒有指令 nothing');
  });

  it('is beaten by --lang', () => {
    expect(configured('list -n 1 --lang en').stderr).toContain('1 question in 1 bank');
    expect(configured('list --help --lang en').stdout).toContain('Usage:');
  });

  it('keeps nobody from the help where the store cannot be read', () => {
    const broken = makeFolder();
    writeFileSync(join(broken, 'qbank.sqlite3'), 'no store'.repeat(1000));
    const { code, stdout } = configured('--help', { environment: { QBANK_HOME: broken } });
    expect({ code, usage: stdout.split('\n')[0] }).toEqual({
      code: 0,
      usage: 'Usage: qbank [options] [command]',
    });
    expect(readFileSync(join(broken, 'qbank.sqlite3'), 'utf8')).toBe('no store'.repeat(1000));
  });
});

it('sets brackets of its language beside what is found', () => {
  expect(qbank('search 投诉 -n 1 --lang zh-Hans').stdout).toMatch(/ （.*）\n$/);
  expect(qbank('search 投诉 -n 1 --lang en').stdout).toMatch(/ {2}\(.*\)\n$/);
});

describe.each(['zh-Hans', 'zh-Hant'])('the help in %s', (language) => {
  const helps = ['', ...commandTable.keys()].map((name) => qbank(`${name} --help --lang ${language}`).stdout);

  it('has its explanations below each other, by cells', () => {
    const columns = helps.map((help) => {
      const items = help.match(/^ {2}(?:-\S+(?:, --\S+)?(?: <[^>]+>)?|[a-z]+(?: \[[^\]]+\])?) {2,}(?=\S)/gm);
      // Examples have a column of their own.
      return new Set(items?.filter((item) => !item.startsWith('  qbank ')).map(cellWidth));
    });
    expect(columns.map(({ size }) => size)).toEqual(helps.map(() => 1));
  });

  it('fits 80 columns, by cells', () => {
    const wide = helps.flatMap((help) => help.split('\n')).filter((line) => cellWidth(line) > 80);
    expect(wide.filter((line) => !line.startsWith('  qbank') && !line.startsWith('  curl'))).toEqual([]);
  });

  it('has no word of English but names', () => {
    const values = helps.join('').match(/[<[][^>\]\n]*[>\]]/g) ?? [];
    const args = helps.flatMap((help) => help.match(/(?<=\n[参參][数數]：\n(?: {2}.*\n)*) {2}\S+/g) ?? []);
    expect(args.length).toBeGreaterThan(10);
    expect([...values, ...args].filter((term) => /[a-z]/i.test(term))).toEqual([]);
  });
});
