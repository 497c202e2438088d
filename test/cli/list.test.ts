import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeProgram } from './program.ts';

const gold: { seed: string; section: string; number: number; question: string }[] = JSON.parse(
  readFileSync(new URL('../fixtures/gold/seeds.json', import.meta.url), 'utf8'),
);
const qbank = makeProgram();

function listed(words: string): Record<string, unknown>[] {
  return JSON.parse(qbank(`list --json ${words}`).stdout).questions;
}

describe('qbank list', () => {
  it('lists every question of every bank in document order, as JSON without answers', () => {
    const { code, stdout, stderr } = qbank('list --json');
    const { schema, questions } = JSON.parse(stdout);
    expect({ code, stderr, schema }).toEqual({ code: 0, stderr: '', schema: 1 });
    expect(Object.keys(questions[0])).toEqual(
      'id bank role source section number kind question options assesses marks truncated script flagged suspended note due'.split(
        ' ',
      ),
    );
    const places = questions.map((one: typeof questions) => [
      one.source.file,
      one.section,
      one.number,
      one.question,
    ]);
    expect(places).toEqual(
      gold.map(({ seed, section, number, question }) => [seed, section, number, question]),
    );
  });

  it('gives a pipe one line a question, nothing cut, and says on stderr how many', () => {
    const { stdout, stderr } = qbank('list --bank 用户支持 ');
    const [heading, first, second, ...more] = stdout.split('\n');
    expect(heading).toBe('ID       BANK          SECTION     NO.  NOTE        QUESTION');
    expect(first).toMatch(
      /^[a-z2-9]{7} {2}用户支持专员 {2}面试问答题 {4}1 {14}请结合你以往的工作经验.*你学到了什么？$/,
    );
    expect(second).toMatch(
      /^[a-z2-9]{7} {2}用户支持专员 {2}面试问答题 {4}2 {2}breaks off {2}在处理用户投诉时/,
    );
    expect(more).toEqual(['']);
    expect(stderr).toBe('2 questions in 1 bank\n');
  });

  it('shows questions in the script asked for', () => {
    const [question] = listed('--bank 服務運營 -n 1 --script tw').map((one) => one.question);
    expect(question).toContain('你為什麼對這個崗位感興趣');
    expect(listed('--bank 服務運營 -n 1 --script hans')[0]).toMatchObject({
      role: '服务运营专员',
      script: 'hant',
    });
  });
});

describe('the filters', () => {
  it.each([
    ['--bank 服务运营', 27],
    ['--role 客服', 41],
    ['--section 情境模擬', 18],
    ['--role 客户体验 --section 潜力', 3],
    ['--kind open', 97],
    ['--kind judge', 0],
    ['--kind ＯＰＥＮ -n 5', 5],
  ])('%s selects %i', (words, count) => {
    expect(listed(words)).toHaveLength(count);
  });

  it('--match selects what a search finds', () => {
    const found = listed('--match 投诉');
    expect(found.length).toBeGreaterThan(5);
    expect(found.length).toBeLessThan(60);
    expect(listed('--match 西游记')).toEqual([]);
  });

  it('the same seed gives the same order, another seed another one', () => {
    const ids = (words: string) => listed(words).map(({ id }) => id);
    const order = ids('--order random --seed 7 -n 10');
    expect(new Set(order).size).toBe(10);
    expect(ids('--seed 7 -n 10')).toEqual(order);
    expect(ids('--order random --seed 8 -n 10')).not.toEqual(order);
  });

  it('a random order without a seed names the one it took', () => {
    const { stderr } = qbank('list --order random -n 3');
    expect(stderr).toMatch(/^Random order; --seed \d+ gives it again\.\n3 questions in \d banks?\n$/);
  });

  it('that select nothing say so and name what is near, which is no failure', () => {
    expect(qbank('list --bank 服务运维专员 --kind open')).toEqual({
      code: 0,
      stdout: '',
      stderr: 'No question fits --bank 服务运维专员 --kind open.\nFor --bank there is: 服務運營專員.\n',
    });
    expect(qbank('list --role 護士').stderr).toBe(
      'No question fits --role 護士.\nFor --role there is: 服務運營專員, 在線客服人員, 用户支持专员, 網絡客服經理, 客戶體驗管理師.\n',
    );
    expect(JSON.parse(qbank('list --role 護士 --json').stdout)).toEqual({ schema: 1, questions: [] });
  });
});

describe('qbank banks', () => {
  it('an analysis alone is an answer, as in the report of its import', () => {
    const document = '1. 什么是甲？\n解析：甲是甲。\n2. 什么是乙？\n3. 什么是丙？\n解析：丙是丙。\n';
    const imported = JSON.parse(qbank('import - --json --name 解析', { input: document }).stdout);
    expect(imported.files[0].report.answers).toBe(2);
    const { banks } = JSON.parse(qbank('banks --json').stdout);
    expect(banks.find(({ name }: { name: string }) => name === '解析')).toMatchObject({ withoutAnswer: 1 });
    expect(qbank('list --bank 解析').stdout.match(/no answer/g)).toHaveLength(1);
    qbank('remove 解析 --yes');
  });

  it('gives the banks with their counts and what their documents lack', () => {
    const { schema, banks } = JSON.parse(qbank('banks --json').stdout);
    expect(schema).toBe(1);
    expect(banks).toHaveLength(5);
    expect(banks[3]).toEqual({
      name: '網絡客服經理',
      role: '網絡客服經理',
      title: '2026年打造卓越：網絡客服經理職位面試必讀問題集',
      file: '003_67c2f92cf86e4118.txt',
      script: 'hant',
      questions: 15,
      kinds: { open: 15 },
      truncated: 1,
      withoutAnswer: 1,
      leftover: 0,
    });
  });

  it('shows them in columns that stay in line', () => {
    expect(qbank('banks').stdout.split('\n').slice(0, 3)).toEqual([
      'BANK            QUESTIONS  KINDS    BREAKS OFF  NO ANSWER  LEFT OVER  FILE',
      '服務運營專員           27  27 open           1          0          0  000_94b2a630a3960cea.txt',
      '在線客服人員           26  26 open           1          0          0  001_87fdc2408761ae77.txt',
    ]);
  });
});
