import { spawnSync } from 'node:child_process';
import { mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { environmentFor, makeFolder, makeProgram, programPath } from './program.ts';

const folder = makeFolder();
const qbank = makeProgram(folder);
const seed = (name: string) => new URL(`../../seeds/${name}`, import.meta.url).pathname;

describe('qbank clean', () => {
  it('gives each heading, question and answer a line of its own, labels kept', () => {
    const { code, stdout } = qbank(['clean', seed('003_67c2f92cf86e4118.txt')]);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^2026年打造卓越：網絡客服經理職位面試必讀問題集\n\n一、行為面試題（每題10分，共5題）\n\n1\.請描述一次/,
    );
    expect(stdout).toContain('（考察：問題解決能力、領導力、溝通協調能力）\n\n2.分享一個');
    expect(stdout).toMatch(/\n\n答案與解析\n\n一、行為面試題\n\n1\.答案：-角色：.*\n解析：.*\n\n2\.答案：/);
  });

  it('takes out what the page added and puts back what it damaged', () => {
    const { stdout, stderr } = qbank(['clean', seed('001_87fdc2408761ae77.txt')]);
    expect(stdout).toMatch(
      /^2025年在線客服人員招聘面試參考題庫及答案\n\n一、自我認知與職業動機\n\n1\.在線客服工作/,
    );
    expect(stdout).not.toMatch(/[\ue000-\uf8ff]|\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+\)|下载|付费/);
    expect(stderr).toMatch(
      /^\d+ pieces taken out, \d+ passages restored, \d+ doubtful(: guessed, or left as found)?\.\n$/,
    );
  });

  it('keeps paragraphs and parts questions by blank lines', () => {
    const blocks = qbank(['clean', seed('002_8ff46ca68d501dc2.txt')]).stdout.split('\n\n');
    expect(blocks.map((block) => block.slice(0, 7))).toEqual([
      '用户支持专员面',
      '面试问答题（共',
      '第一题：\n请结',
      '第二题：\n在处',
    ]);
    expect(blocks[2]).toMatch(/\n答案：\n情景描述（示例）：\n在我之前.*\n我的角色：\n/);
    expect(blocks[2]).toMatch(/\n解析：\n/);
  });

  it('gives each option a line of its own, and lets code keep its white space', () => {
    const input =
      '1.下列属于资产的是？A.存货B.股本C.借款答案：A解析：存货是资产。2.下列属于负债的是？A.存货B.股本C.借款答案：C';
    expect(qbank('clean -', { input }).stdout).toBe(
      [
        '1.下列属于资产的是？\nA.存货\nB.股本\nC.借款\n答案：A\n解析：存货是资产。\n',
        '2.下列属于负债的是？\nA.存货\nB.股本\nC.借款\n答案：C\n',
      ].join('\n'),
    );
    const code = '```js\nif (a) {\n  b();\n}\n```';
    writeFileSync(
      join(folder, 'code.md'),
      `# JS 面试题\n\n## 1. 什么是分支？\n\n如下：\n\n${code}\n\n## 2. 什么是循环？\n\n重复执行。\n\n## 3. 什么是函数？\n\n一段代码。\n`,
    );
    expect(qbank('clean code.md').stdout).toContain(`\n如下：\n${code}\n\n`);
  });

  it('reads standard input, shows the script asked for, and gives JSON', () => {
    const input = readFileSync(seed('000_94b2a630a3960cea.txt'));
    const file = qbank(['clean', seed('000_94b2a630a3960cea.txt'), '--script', 'hans']).stdout;
    expect(file).toMatch(/^2025年服务运营专员招聘面试题库及参考答案\n/);
    expect(qbank('clean - --script hans', { input }).stdout).toBe(file);
    const given = JSON.parse(qbank('clean - --script hans --json', { input }).stdout);
    expect(given).toMatchObject({ schema: 1, text: file, repairs: 6, doubtful: [] });
    expect(given.removed).toContainEqual({ rule: 'pinyin gloss', count: expect.any(Number) });
  });

  it('lets a text that is no bank through, and says that no question was found', () => {
    const { code, stdout, stderr } = qbank('clean -', { input: '今天天氣很好。\n我們去公園。\n' });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '今天天氣很好。\n我們去公園。\n' });
    expect(stderr).toContain('No question was found in it.\n');
  });

  it('sends nothing to the terminal that could act on it', () => {
    expect(qbank('clean -', { input: '標題\u001b[2J\u001b]0;x\u0007\u202e第一\r\n第二\t行' }).stdout).toBe(
      '標題第一\n第二    行\n',
    );
  });

  it('lets no document colour what it prints, where colour is on', () => {
    const environment = { FORCE_COLOR: '1' };
    expect(qbank('clean -', { input: '今天\u001b[31m天氣\u001b[0m很好。', environment }).stdout).toBe(
      '今天天氣很好。\n',
    );
  });

  it('stops reading where a document is too large, as what comes through a pipe may have no end', () => {
    const { status, stderr } = spawnSync(process.execPath, [programPath, 'clean', '-'], {
      env: environmentFor(folder),
      stdio: [openSync('/dev/zero', 'r'), 'pipe', 'pipe'],
      encoding: 'utf8',
      timeout: 20_000,
    });
    const said = 'qbank: standard input is larger than 64 MiB.\nSplit it into smaller files.\n';
    expect({ status, stderr }).toEqual({ status: 1, stderr: said });
  });

  it('counts one as one', () => {
    expect(qbank('clean -', { input: '1.你好嗎？我很好。' }).stderr).toBe(
      '1 piece taken out, 0 passages restored, 0 doubtful.\n',
    );
  });

  it.each([
    ['none.txt', 'There is no file none.txt.', 'Check the path; put quotes round a name with spaces.'],
    ['folder', 'folder is a folder, not a file.', 'Name the file inside it.'],
    ['empty.txt', 'empty.txt is empty.', 'If it was downloaded, download it again.'],
    ['binary.bin', 'binary.bin is not a text file.', 'Save the document as plain text first.'],
  ])('says what is wrong with %s', (path, message, hint) => {
    mkdirSync(join(folder, 'folder'), { recursive: true });
    writeFileSync(join(folder, 'empty.txt'), '');
    writeFileSync(
      join(folder, 'binary.bin'),
      Buffer.from([1, 0x45, 0x4c, 0, 0, 0, 2, 0xff, 0, 0, 0x80, 0x81, 0]),
    );
    expect(qbank(['clean', path])).toEqual({ code: 1, stdout: '', stderr: `qbank: ${message}\n${hint}\n` });
  });
});
