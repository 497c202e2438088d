import { expect, test } from 'vitest';
import { readLines } from '../../outline/support/markdown.ts';

const read = (lines: readonly string[]): string[] =>
  readLines(lines).questions.map(({ section, number, kind, key, analysis }) =>
    [section, number, kind, key, analysis].join(' '),
  );

const choices = [
  ...[
    '# 第三章 练习题',
    '## 选择题',
    '1. 查看当前目录的命令是（ ）',
    '   - A. ls',
    '   - B. pwd',
    '   - C. cd',
  ],
  ...['2. 哪种加密是对称的？', '   - A. RSA', '   - B. AES', '   - C. ECC'],
];
const statements = ['## 判断题', '3. 管理员的编号是 0。', '4. 删除的文件都能恢复。'];

test('keys with their reasons stand below all questions whose options are points of lists', () => {
  const keys = [
    '1. **B** pwd 打印当前目录',
    '2. **B** AES 是对称的',
    '3. **√** 编号为 0',
    '4. **×** 没有回收站',
  ];
  const fold = ['<details>', '<summary>参考答案</summary>', '', ...keys, '', '</details>'];
  expect(read([...choices, '', ...statements, '', ...fold])).toEqual([
    '选择题 1 single B pwd 打印当前目录',
    '选择题 2 single B AES 是对称的',
    '判断题 3 judge T 编号为 0',
    '判断题 4 judge F 没有回收站',
  ]);
});

test('a key may be set as code; code behind a key explains it', () => {
  const keys = ['参考答案', '1. `B`', '2. B `aes` 是对称的'];
  expect(read([...choices, '', ...keys])).toEqual(['选择题 1 single B ', '选择题 2 single B `aes` 是对称的']);
});

test('(but points below questions that tell are answers: what follows them begins no half of answers)', () => {
  const lines = [
    ...[
      '# 面试题',
      '1. 缓存为什么快？',
      '- 在内存里。',
      '2. 怎样防止丢失？',
      '- 落盘。',
      '答案',
      '1. 先写日志。',
    ],
    ...['2. 再写内存。', '3. 怎样清理？', '- 定期删除。'],
  ];
  expect(readLines(lines).questions).toHaveLength(3);
});
