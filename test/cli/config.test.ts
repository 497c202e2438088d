import { describe, expect, it } from 'vitest';
import { configKeys } from '../../src/commands/config/keys.ts';
import { makeFolder, makeProgram } from './program.ts';

const json = ({ stdout }: { stdout: string }) => JSON.parse(stdout);

describe('qbank config', () => {
  it('keeps a value, shows it, and takes it off', () => {
    const qbank = makeProgram();
    expect(qbank('config time 90s')).toMatchObject({ code: 0, stdout: '', stderr: 'time: 1m30s\n' });
    expect(qbank('config time')).toMatchObject({ code: 0, stdout: '1m30s\n', stderr: '' });
    expect(qbank('practice -n 1', { input: '/stop\n' }).stderr).toContain('01:30 for each question.');
    expect(qbank('practice -n 1 --time 2m', { input: '/stop\n' }).stderr).toContain('02:00 for each');
    expect(qbank('config time --unset')).toMatchObject({ code: 0, stderr: 'time is taken off.\n' });
    expect(qbank('config time')).toMatchObject({ stdout: '3m\n', stderr: 'time is not set.\n' });
  });

  const values: [typed: string[], kept: unknown][] = [
    [['interview.date', '２０２６年３月１日'], '2026-03-01'],
    [['INTERVIEW.DATE', '2026/3/1'], '2026-03-01'],
    [
      ['roles', '客户体验', '運營'],
      ['服務運營專員', '客戶體驗管理師'],
    ],
    [
      ['roles', '网络客服经理，客戶體驗管理師'],
      ['網絡客服經理', '客戶體驗管理師'],
    ],
    [['day.start', '5'], '05:00'],
    [['script', 'TW'], 'tw'],
    [['lang', 'zh_TW'], 'zh-Hant'],
    [['judge.url', 'http://localhost:11434/v1'], 'http://localhost:11434/v1'],
    [['judge.key_env', 'MY_KEY'], 'MY_KEY'],
  ];
  it.each(values)('takes %j', (typed, kept) => {
    const { code, stdout } = makeProgram()(['config', ...typed, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).value).toEqual(kept);
  });

  const wrong: [typed: string[], problem: string][] = [
    [['interview.date', '2026-01-30'], 'wrong-value'],
    [['interview.date', 'tomorrow'], 'wrong-value'],
    [['roles', '飛行員'], 'wrong-value'],
    [['day.new', '-1'], 'wrong-value'],
    [['day.most', '0'], 'wrong-value'],
    [['judge.url', 'ftp://example.org'], 'wrong-value'],
    [['judge.url', 'https://me:secret@example.org'], 'wrong-value'],
    [['judge.key-env', 'sk-123'], 'wrong-value'],
    [['colour'], 'unknown-key'],
    [['--unset'], 'wrong-command-line'],
    [['time', '3m', '--unset'], 'wrong-command-line'],
  ];
  it.each(wrong)('refuses %j', (typed, problem) => {
    const { code, stderr } = makeProgram()(['config', '--json', ...typed]);
    expect([code, JSON.parse(stderr).error.id]).toEqual([2, problem]);
  });

  it('says which key may have been meant', () => {
    expect(makeProgram()('config interview').stderr).toContain('Did you mean interview.date?');
    expect(makeProgram()('config roels').stderr).toContain('Did you mean roles?');
  });

  it('lists all keys with what they mean', () => {
    const qbank = makeProgram();
    expect(json(qbank('config --json')).settings).toHaveLength(configKeys.length);
    expect(qbank('config').stdout).toMatch(/^day\.start +04:00 \(usual\) +when a day begins$/m);
  });

  it('says in which folder everything is kept, which it cannot change', () => {
    const folder = makeFolder();
    const qbank = makeProgram(folder);
    expect(qbank('config').stdout.split('\n').at(-2)).toBe(`Everything is kept in ${folder}`);
    expect(qbank('config data').stdout).toBe(`${folder}\n`);
    expect(json(qbank('config --json')).data).toBe(folder);
    expect(json(qbank('config data --json'))).toMatchObject({ key: 'data', value: folder });
    expect(qbank('config data /elsewhere')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('named by --data or QBANK_HOME'),
    });
  });

  it('has qbank speak the language, and show the script', () => {
    const qbank = makeProgram();
    qbank('config lang zh-Hans');
    qbank('config script hans');
    expect(qbank('list -n 1').stdout).toContain('服务运营专员');
    expect(qbank('list -n 1').stderr).toContain('共 1');
    expect(qbank('list -n 1 --lang en --script original').stderr).toContain('1 question in 1 bank');
  });
});

describe('marks', () => {
  const ids = (qbank: ReturnType<typeof makeProgram>, filter: string): string[] =>
    json(qbank(`list ${filter} --json`)).questions.map(({ id }: { id: string }) => id);

  it('flags several questions at once, and takes flags off', () => {
    const qbank = makeProgram();
    const [one, two] = ids(qbank, '-n 2');
    expect(qbank(`flag ${one} ${two}`).stderr).toBe(`Flagged: ${one}, ${two}\n`);
    expect(ids(qbank, '--flagged')).toEqual([one, two]);
    expect(qbank(`flag ${one} --off`).stderr).toBe(`No flag any more: ${one}\n`);
    expect(ids(qbank, '--flagged')).toEqual([two]);
  });

  it('marks none where one is not known', () => {
    const qbank = makeProgram();
    const [one] = ids(qbank, '-n 1');
    expect(qbank(`flag ${one} zzzzzzz`).code).toBe(1);
    expect(ids(qbank, '--flagged')).toEqual([]);
  });

  it('suspends: a list has the question, a drill does not, unless it is asked for', () => {
    const qbank = makeProgram();
    const [one, two] = ids(qbank, '-n 2');
    qbank(`suspend ${one}`);
    expect(ids(qbank, '-n 1')).toEqual([one]);
    expect(ids(qbank, '--suspended')).toEqual([one]);
    const asked = (words: string) =>
      json(qbank(`practice ${words} --json`, { input: '甲\n.\n\n' })).attempts[0].id;
    expect([asked('-n 1'), asked('-n 1 --suspended'), asked(one)]).toEqual([two, one, one]);
    qbank(`suspend ${one} --off`);
    expect(asked('-n 1 --order document')).toBe(one);
  });

  it('keeps a note, shows it, and takes it off', () => {
    const qbank = makeProgram();
    const [one] = ids(qbank, '-n 1');
    expect(qbank(`note ${one}`)).toMatchObject({ code: 0, stdout: '', stderr: `${one} has no note.\n` });
    qbank(`note ${one} 先說 結論`);
    expect(qbank(`note ${one}`)).toMatchObject({ code: 0, stdout: '先說 結論\n', stderr: '' });
    expect(qbank('list -n 1').stdout).toContain('note: 先說 結論');
    qbank(`note ${one} --off`);
    expect(json(qbank(`note ${one} --json`)).note).toBeNull();
    expect(qbank(`note ${one} x --off`).code).toBe(2);
  });
});
