import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { environmentFor, makeFolder, makeProgram, programPath } from './program.ts';

const folder = makeFolder();
const qbank = makeProgram(folder);

interface Found {
  hits: {
    id: string;
    score: number;
    reason: string;
    question: string;
    in: { bank: string }[];
    matches: { field: string; start: number; end: number }[];
  }[];
  suggestions: string[];
}

function search(words: string): Found {
  return JSON.parse(qbank(`search ${words} --json`).stdout);
}

describe('qbank search', () => {
  it.each(['search', 'search --json', 'search --plain'])(
    '%s asks nobody where there is no terminal',
    (words) => {
      const { code, stdout, stderr } = qbank(words);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('WORDS');
    },
  );

  it('gives JSON with the fields in their order', () => {
    const { code, stdout, stderr } = qbank('search 無理取鬧 --json');
    const found = JSON.parse(stdout);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(found).toEqual({
      schema: 1,
      query: '無理取鬧',
      hits: [
        {
          id: expect.stringMatching(/^[a-z0-9]{7}$/),
          score: 1,
          reason: 'exact',
          question:
            '在線客服工作需要處理各種情緒化的客戶問題，有時甚至需要面對無理取鬧的客戶。你為什么選擇這個職業？是什么支撐你堅持下去？',
          role: '在線客服人員',
          section: '自我認知與職業動機',
          in: [
            {
              bank: '在線客服人員',
              file: '001_87fdc2408761ae77.txt',
              section: '自我認知與職業動機',
              number: 1,
            },
          ],
          matches: [{ field: 'question', start: 29, end: 33 }],
        },
      ],
      suggestions: [],
    });
    expect(Object.keys(found)).toEqual(['schema', 'query', 'hits', 'suggestions']);
    expect(Object.keys(found.hits[0])).toEqual([
      'id',
      'score',
      'reason',
      'question',
      'role',
      'section',
      'in',
      'matches',
    ]);
  });

  it('marks what it found in the text as printed, in whatever script that is', () => {
    for (const script of ['original', 'hans', 'hant', 'tw', 'hk']) {
      const [{ question, matches }] = search(`投诉 后续 --script ${script}`).hits;
      const [{ start, end }] = matches.filter(({ field }) => field === 'question');
      expect(['投诉', '投訴', '后续', '后續', '後續']).toContain(question.slice(start, end));
    }
  });

  it('shows machine-made Traditional in the characters of Taiwan', () => {
    const [{ question }] = search('典型流程 --script tw').hits;
    expect(question).toBe('請描述一下你處理客戶投訴的典型流程。');
    expect(search('支撐你堅持下去 --script tw').hits[0].question).toContain('你為什麼選擇');
  });

  it('prints the id first, which show takes', () => {
    const { stdout, stderr } = qbank('search 典型流程');
    const [id] = stdout.split(' ');
    expect(stdout).toBe(
      `${id}  請描述一下你處理客戶投訴的典型流程。  (as typed: 典型流程 · 在線客服人員, 專業知識與技能 2)\n`,
    );
    expect(stderr).toBe('1 question.\n');
    expect(qbank(`show ${id}`).stdout).toContain('請描述一下你處理客戶投訴的典型流程。');
  });

  it('shows the 20 best, or as many as asked for, and says how many there are', () => {
    const many = qbank('search 客户');
    expect(many.stdout.trimEnd().split('\n')).toHaveLength(20);
    expect(many.stderr).toMatch(/^The best 20 of \d+ questions; -n \d+ shows all\.\n$/);
    expect(qbank('search 客户 -n 3').stdout.trimEnd().split('\n')).toHaveLength(3);
  });

  it('searches only what the filters select', () => {
    const { hits } = search('投诉 --role 在线客服 --section 专业');
    expect(hits.length).toBeGreaterThan(0);
    expect(new Set(hits.flatMap((hit) => hit.in.map(({ bank }) => bank)))).toEqual(new Set(['在線客服人員']));
  });

  it('says so on stderr when there is nothing, which is no failure', () => {
    expect(qbank('search 比特币')).toEqual({ code: 0, stdout: '', stderr: 'Nothing found for 比特币.\n' });
  });

  it('says so of a pasted text by its beginning', () => {
    const pasted = '甲乙丙丁戊己庚辛壬癸'.repeat(10);
    expect(qbank(`search ${pasted}`).stderr).toBe(`Nothing found for ${pasted.slice(0, 60)}…\n`);
  });

  it('names what there is instead', () => {
    expect(qbank('search 满意区块链')).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Nothing found for 满意区块链.\nThere is: 滿意.\n',
    });
  });

  it('wants words', () => {
    const said = 'qbank: qbank search needs WORDS.\nqbank search --help shows what it takes.\n';
    expect(qbank('search')).toEqual({ code: 2, stdout: '', stderr: said });
    expect(qbank(['search', ' '])).toEqual({ code: 2, stdout: '', stderr: said });
  });

  it.each([
    ['search 投诉', /fuse|hans|variants|inquirer|prompt|ingest|pinyin|jieba|string-width|ora-/],
    ['search 投诉 --script hans', /fuse|from-hans|variants|inquirer|prompt|ingest|pinyin|jieba|ora-/],
    ['search 交付期延', /hans|variants|inquirer|prompt|ingest|pinyin|jieba|ora-/],
  ])('%s loads nothing heavy that it does not need', (words, heavy) => {
    qbank('banks');
    const modules = modulesLoadedBy(words.split(' '));
    expect(modules.length).toBeGreaterThan(5);
    expect(modules.filter((name) => heavy.test(name))).toEqual([]);
  });
});

/** Names of the files and packages that a run loads: those of the bundle are read, all others are required. */
function modulesLoadedBy(words: readonly string[]): string[] {
  const watch = `import fs from 'node:fs';
    import Module from 'node:module';
    const tell = (name) => typeof name === 'string' && fs.writeSync(2, 'loaded /' + name + '\\n');
    const { readFileSync } = fs;
    const { _load: load } = Module;
    fs.readFileSync = (path, ...rest) => (tell(path), readFileSync(path, ...rest));
    Module._load = (name, ...rest) => (tell(name), load(name, ...rest));`;
  const { stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(watch)}`, programPath, ...words],
    { env: environmentFor(folder), encoding: 'utf8' },
  );
  return [...stderr.matchAll(/^loaded .*\/(.*)$/gm)].map(([, name]) => name);
}
