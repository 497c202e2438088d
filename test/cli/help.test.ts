import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandTable } from '../../src/commands/program/table.ts';
import { makeProgram } from './program.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const qbank = makeProgram();
const names = [...commandTable.keys()];
const helps = new Map(names.map((name) => [name, qbank(`${name} --help`)]));

/** The options that a help text lists, in all their forms: `-n`, `--count`. */
function optionsIn(help: string): string[] {
  const lines = help.match(/^ {2}-.*$/gm) ?? [];
  return lines.flatMap(
    (line) =>
      line
        .match(/^ {2}(-\S+?)(?:, (--\S+))?(?: |$)/)
        ?.slice(1)
        .filter(Boolean) ?? [],
  );
}

/** What the README's tables explain in their first column. */
const explained = [...readme.matchAll(/^\| (`.*?`) \| /gm)].map(([, cell]) => cell);
const explainedOptions = new Set(explained.flatMap((cell) => cell.match(/(?<=[`])--?[a-zA-Z-]+/g) ?? []));
const explainedCommands = explained.flatMap((cell) => cell.match(/(?<=`qbank )[a-z]+/g) ?? []);

interface Row {
  options: string[];
  /** The one command that takes it, of those that the table is for: `(`review`) only shows …`. */
  only: string | undefined;
}

const optionsNamed = (text: string): string[] => text.match(/(?<=`)--?[a-zA-Z-]+/g) ?? [];

/** The README's tables of options, each with the paragraph above it, which says whose they are. */
const optionTables = [...readme.matchAll(/(?<=\n\n)(.+(?:\n.+)*)\n\n\| option \|.*\n.*\n((?:\|.*\n)+)/g)].map(
  ([, intro, table]) => ({
    intro,
    rows: [...table.matchAll(/^\| (.*?) \| (?:\(`(\w+)`\))?/gm)].map(
      ([, cell, only]): Row => ({ options: optionsNamed(cell), only }),
    ),
  }),
);
const [everywhere, filters] = optionTables;

const helped = new Set([qbank('--help'), ...helps.values()].flatMap(({ stdout }) => optionsIn(stdout)));

describe('the README and the help', () => {
  it('name the same commands', () => {
    expect(explainedCommands).toEqual([...names, 'help']);
    const [, list] = qbank('--help').stdout.split('Commands:\n');
    expect(
      list
        .match(/^ {2}[a-z]+/gm)
        ?.map((name) => name.trim())
        .slice(0, names.length + 1),
    ).toEqual([...names, 'help']);
  });

  it('name the same options', () => {
    expect([...explainedOptions].sort()).toEqual([...helped].sort());
  });

  it.each(names)('explain the same options of %s', (name) => {
    const own = optionTables.filter(({ intro }) => new RegExp(`\`${name}[ \`]`).test(intro));
    const shared = own.some(({ intro }) => intro.includes('filters')) ? [everywhere, filters] : [everywhere];
    const told = [...shared, ...own].flatMap(({ intro, rows }) => [
      ...optionsNamed(intro),
      ...rows.flatMap(({ options }) => options),
    ]);
    const help = optionsIn(helps.get(name)?.stdout ?? '');
    expect(help.filter((option) => !told.includes(option))).toEqual([]);
    const promised = own
      .filter((table) => table !== filters)
      .flatMap(({ rows }) => rows.filter(({ only = name }) => only === name));
    expect(promised.filter(({ options }) => !options.some((option) => help.includes(option)))).toEqual([]);
  });

  it('name the same settings', () => {
    const [, table] = readme.split('\n| key | sets |\n');
    const rows = table.split('\n\n')[0].match(/^\| `.*?` \|/gm) ?? [];
    const { settings } = JSON.parse(qbank('config --json').stdout);
    expect(rows.flatMap((row) => row.match(/[a-z][a-z.-]+/g))).toEqual(
      settings.map(({ key }: { key: string }) => key),
    );
  });

  it('name the same exit codes as the program has', () => {
    expect(readme).toMatch(/^\| 0 \| /m);
    expect(readme).toMatch(/^\| 1 \| /m);
    expect(readme).toMatch(/^\| 2 \| /m);
    expect(readme).toMatch(/^\| 130, 143, 129 \| /m);
  });
});

describe('the help', () => {
  it.each(names)('of %s explains every option and argument and ends with examples of it', (name) => {
    const { code, stdout, stderr } = helps.get(name) ?? qbank('');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [, examples] = stdout.split('\nExamples:\n');
    // What an example does stands behind it, or below, further in.
    expect(examples).toMatch(new RegExp(`^(?:  (?:\\S.*)?\\bqbank( ${name})?\\b.*\\n(?: {6}.*\\n)*)+$`));
    // What has no explanation stands alone in its line, with no indented line below.
    expect(stdout.match(/^ {2}(-\S+(, --\S+)?( <\S+>)?|\w+)\n(?! {8})/gm)).toBeNull();
  });

  it.each(names)('of %s has only examples that the program understands', (name) => {
    const examples = (helps.get(name)?.stdout ?? '').split('\nExamples:\n')[1].trim().split('\n');
    const known = optionsIn(helps.get(name)?.stdout ?? '');
    const used = examples.flatMap((line) => line.split(/ {2,}#? ?/)[0].match(/(?<= )--?[a-z][a-z-]*/g) ?? []);
    expect(used.filter((option) => !known.includes(option) && option !== '-s')).toEqual([]);
  });

  it('is the same for help COMMAND and COMMAND -h', () => {
    expect(qbank('help list').stdout).toBe(helps.get('list')?.stdout);
    expect(qbank('list -h').stdout).toBe(helps.get('list')?.stdout);
  });

  it('fits 80 columns', () => {
    const wide = [...helps.values()]
      .flatMap(({ stdout }) => stdout.split('\n'))
      .filter((line) => line.length > 80);
    expect(wide.filter((line) => !line.includes('qbank') && !line.startsWith('Without'))).toEqual([]);
  });
});
