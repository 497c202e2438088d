import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/store.ts';
import { zip } from '../support/zip.ts';
import { environmentFor, makeFolder, makeProgram, programPath } from './program.ts';

const seeds = 5;
/** Banks that share no question. */
const bankOf = (name: string) => `${name}工程师面试题及答案
1. 什么是${name}的闭包？
答：函数和它的词法环境的组合。
2. 请解释${name}的事件循环？
答：宏任务与微任务轮流执行。
3. 什么是${name}的原型链？
答：对象通过原型继承属性的链条。
`;

/** A folder with an archive `a.zip` of these files, and the program that runs in it. */
function withArchive(files: Record<string, string | Uint8Array>) {
  const folder = makeFolder();
  const pack = (packed: typeof files) =>
    writeFileSync(
      join(folder, 'a.zip'),
      zip(Object.entries(packed).map(([name, content]) => ({ name, content }))),
    );
  pack(files);
  return { folder, pack, qbank: makeProgram(folder) };
}

type Told = { file: string; status: string; error?: { id: string } };

describe('an archive', () => {
  const bad = { 'one.txt': bankOf('前端'), 'bad.docx': 'PK\x03\x04 no package', 'two.txt': bankOf('后端') };

  it('gives the banks of its members, and says which one cannot be read', () => {
    const { qbank } = withArchive(bad);
    const { code, stdout } = qbank('import a.zip --json');
    const told = JSON.parse(stdout).files.map(({ file, status, error }: Told) => [file, status, error?.id]);
    expect({ code, told }).toEqual({
      code: 1,
      told: [
        ['a.zip/one.txt', 'ok', undefined],
        ['a.zip/bad.docx', 'failed', 'damaged-file'],
        ['a.zip/two.txt', 'ok', undefined],
      ],
    });
    expect(JSON.parse(qbank('banks --json').stdout).banks).toHaveLength(seeds + 2);
  });

  it('that could be read in part only is read again, also as it was before', () => {
    const { qbank, pack } = withArchive({ 'one.txt': bankOf('前端') });
    qbank('import a.zip');
    pack({ 'one.txt': bankOf('后端'), 'bad.docx': bad['bad.docx'] });
    qbank('import a.zip');
    pack({ 'one.txt': bankOf('前端') });
    expect(qbank('import a.zip').stdout).not.toContain('is the same');
    expect(qbank('import a.zip').stdout).toContain('is the same');
  });

  it('keeps the banks that are in, each whole, when the import is interrupted', async () => {
    const names = Array.from({ length: 400 }, (_, index) => String(1000 + index));
    const { folder, qbank } = withArchive(
      Object.fromEntries(names.map((name) => [`${name}.txt`, bankOf(name)])),
    );
    const child = spawn(process.execPath, [programPath, 'import', 'a.zip'], {
      cwd: folder,
      env: environmentFor(folder),
      stdio: 'ignore',
    });
    const store = openStore(folder);
    while (store.banks().length < seeds + 3) await wait(5);
    store.close();
    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([130, null]);
    const { banks } = JSON.parse(qbank('banks --json').stdout);
    expect(banks.length).toBeLessThan(seeds + names.length);
    const counts = banks.slice(seeds).map(({ questions }: { questions: number }) => questions);
    expect(new Set(counts)).toEqual(new Set([3]));
    expect(qbank('search 闭包 -q').code).toBe(0);
  });
});
