import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { render, textOf } from '../export/render.ts';
import { makeFolder, makeProgram } from './program.ts';

const folder = makeFolder();
const qbank = makeProgram(folder);
const gold: {
  seed: string;
  question: string;
  answer: string | null;
  analysis: string | null;
  marks: number | null;
}[] = JSON.parse(readFileSync(new URL('../fixtures/gold/seeds.json', import.meta.url), 'utf8'));

describe('qbank export -f json', () => {
  it('gives every question of every bank, all fields in the public order', () => {
    const { code, stdout, stderr } = qbank('export -f json');
    const { schema, questions } = JSON.parse(stdout);
    expect({ code, stderr, schema }).toEqual({ code: 0, stderr: '', schema: 1 });
    expect(Object.keys(questions[0])).toEqual(
      'id bank role source section number kind question options key answer analysis assesses marks truncated script'.split(
        ' ',
      ),
    );
    expect(questions).toHaveLength(97);
    expect(
      questions.map(({ question, answer, analysis, marks }: (typeof gold)[0]) => ({
        question,
        answer,
        analysis,
        marks,
      })),
    ).toEqual(gold.map(({ question, answer, analysis, marks }) => ({ question, answer, analysis, marks })));
    const places = questions.map(({ id, bank }: { id: string; bank: string }) => `${id} ${bank}`);
    expect(new Set(places).size).toBe(97);
  });

  it('is what --json means, and leaves answers out with --no-answers', () => {
    expect(qbank('export --json -n 2').stdout).toBe(qbank('export -f json -n 2').stdout);
    const exported = JSON.parse(qbank('export -f json --no-answers -n 2').stdout).questions;
    const listed = JSON.parse(qbank('list --json -n 2').stdout).questions;
    // A list says besides how each question stands.
    const standing = { flagged: false, suspended: false, note: null, due: null };
    expect(listed).toEqual(exported.map((question: object) => ({ ...question, ...standing })));
  });
});

describe('qbank export', () => {
  it('writes a Markdown sheet that reads as the questions and answers do', () => {
    const { code, stdout, stderr } = qbank('export');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^# Interview questions\n\n## Contents\n\n- \[服務運營專員\]\(#服務運營專員\)\n/);
    expect(stdout).toMatch(/[^\n]\n$/);
    const read = textOf(render(stdout));
    for (const { question, answer } of gold) {
      expect(read).toContain(question);
      if (answer !== null) expect(read).toContain(answer.replaceAll('\n', ' '));
    }
  });

  it('writes a paper to hand over, in an order that comes again', () => {
    const { stdout, stderr } = qbank('export --order random --seed 7 -n 3 --no-answers');
    expect(stdout).toMatch(/^# Interview questions\n\n(## \d\. .*\n\n(\(.*\)\n\n)?\*.* · .*\*\n\n?){3}$/);
    expect(stderr).toBe('Random order; --seed 7 gives it again.\n');
    expect(qbank('export --seed 7 -n 3 --no-answers').stdout).toBe(stdout);
  });

  it('puts the answers at the end', () => {
    const { stdout } = qbank('export --bank 網絡客服 --answers-at-end --script hans');
    const [questions, answers] = stdout.split('</a>Answers: 网络客服经理');
    expect(questions).not.toContain('**Reference answer**');
    expect(answers.match(/\*\*Reference answer\*\*/g)).toHaveLength(14);
  });

  it('writes to a file, says so, and does not overwrite one without --force', () => {
    const path = join(folder, '題.md');
    expect(qbank(['export', '-n', '1', '-o', path])).toEqual({
      code: 0,
      stdout: '',
      stderr: `1 question written to ${path}.\n`,
    });
    const sheet = readFileSync(path, 'utf8');
    expect(sheet).toBe(qbank('export -n 1').stdout);
    expect(qbank(['export', '-n', '2', '-o', path])).toEqual({
      code: 1,
      stdout: '',
      stderr: `qbank: ${path} exists already; it was left as it is.\nChoose another name, or add --force to overwrite it.\n`,
    });
    expect(readFileSync(path, 'utf8')).toBe(sheet);
    expect(qbank(['export', '-n', '2', '-o', path, '--force', '-q'])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(readFileSync(path, 'utf8')).toBe(qbank('export -n 2').stdout);
  });

  it('takes - for stdout', () => {
    expect(qbank('export -n 1 -o -').stdout).toBe(qbank('export -n 1').stdout);
  });

  it('writes nothing when no question fits', () => {
    const path = join(folder, 'none.md');
    const { code, stdout, stderr } = qbank(['export', '--role', '護士', '-o', path]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(/^No question fits --role 護士\.\n/);
    expect(existsSync(path)).toBe(false);
  });

  it('says what is wrong with a path', () => {
    mkdirSync(join(folder, 'folder'));
    writeFileSync(join(folder, 'file'), '');
    const wrong = (path: string) => qbank(['export', '-n', '1', '-o', join(folder, path)]);
    expect(wrong('folder')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('is a folder, not a file.'),
    });
    expect(wrong('none/x.md')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('cannot be written'),
    });
  });
});
