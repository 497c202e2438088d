import { describe, expect, test } from 'vitest';
import { choices } from '../../questions/support/choices.ts';
import { readText, sketch } from '../support/cleaned.ts';

const lines = [
  '第一章 绪论',
  '1.1 什么是机器语言？什么是汇编语言？',
  '机器语言由二进制指令组成，汇编语言用助记符表示指令。',
  '1.2 简述汇编语言的特点。',
  '与机器有关，移植性差，但是执行效率高。',
  '第二章 寄存器',
  '2.1 简述计算机系统的组成。',
  '答：由处理器、存储器、输入设备和输出设备组成。',
  '2.2 段寄存器有哪几个？各有什么用途？',
  '答：段寄存器有四个，用于存储器寻址。',
  '2.3 简述标志寄存器的作用。',
  '答：存放条件码标志和控制标志。',
];

const expected = [
  '绪论 1 什么是机器语言？什么是汇编语言？ ⇒ 机器语言由二进制指令组成，汇编语言用助记符表示指令。',
  '绪论 2 简述汇编语言的特点。 ⇒ 与机器有关，移植性差，但是执行效率高。',
  '寄存器 1 简述计算机系统的组成。 ⇒ 由处理器、存储器、输入设备和输出设备组成。',
  '寄存器 2 段寄存器有哪几个？各有什么用途？ ⇒ 段寄存器有四个，用于存储器寻址。',
  '寄存器 3 简述标志寄存器的作用。 ⇒ 存放条件码标志和控制标志。',
];

describe('questions that are counted within chapters', () => {
  test.each([
    ['1.1 ', (number: string) => `${number} `],
    ['1-1 ', (number: string) => `${number.replace('.', '-')} `],
    ['1.1、', (number: string) => `${number}、`],
    ['1.1', (number: string) => number],
    ['习题1.1 ', (number: string) => `习题${number} `],
  ])('with %s', (_, print) => {
    const text = lines.map((line) => line.replace(/^(\d\.\d) /, (_match, number) => print(number)));
    expect(sketch(readText(text.join('\n')))).toEqual(expected);
  });

  test('need no headings of the chapters', () => {
    const bare = lines.filter((line) => !line.startsWith('第')).join('\n');
    expect(sketch(readText(bare)).map((line) => line.replace(/^(?:– )?/, ''))).toEqual(
      expected.map((line) => line.replace(/^\S+ /, '')),
    );
  });

  test('have keys that are counted so as well', () => {
    const text = [
      '操作系统习题',
      '1-1 下列选项中，不属于操作系统功能的是（ ）。',
      'A. 处理器管理 B. 存储器管理 C. 编译源程序 D. 文件管理',
      '1-2 操作系统向用户程序提供的接口是（ ）。',
      'A. 中断 B. 系统调用 C. 库函数 D. 原语',
      '2-1 进程的基本状态不包括（ ）。',
      'A. 就绪 B. 执行 C. 阻塞 D. 后备',
      '2-2 引入线程的目的是（ ）。',
      'A. 减少开销 B. 增加内存 C. 简化编译 D. 便于调试',
      '参考答案',
      '1-1 C 1-2 B',
      '2-1 D 2-2 A',
    ];
    const keys = choices(readText(text.join('\n'))).map((line) => line.replace(/^.*⇒ /, ''));
    expect(keys).toEqual(['C', 'B', 'D', 'A']);
  });

  test('have long answers that are counted so as well', () => {
    const text = [
      '软件工程复习题',
      '1.1 什么是软件危机？',
      '1.2 软件工程的三个要素是什么？',
      '2.1 什么是瀑布模型？',
      '2.2 原型有什么作用？',
      '参考答案',
      '1.1 开发与维护中遇到的一系列严重问题。',
      '1.2 方法、工具和过程。',
      '2.1 把开发分成依次进行的阶段的模型。',
      '2.2 帮助弄清需求。',
    ];
    expect(sketch(readText(text.join('\n')))).toEqual([
      expect.stringContaining('1 什么是软件危机？ ⇒ 开发与维护中遇到的一系列严重问题。'),
      expect.stringContaining('2 软件工程的三个要素是什么？ ⇒ 方法、工具和过程。'),
      expect.stringContaining('1 什么是瀑布模型？ ⇒ 把开发分成依次进行的阶段的模型。'),
      expect.stringContaining('2 原型有什么作用？ ⇒ 帮助弄清需求。'),
    ]);
  });

  test.each([
    [
      '1 概述\n1.1 背景\n网关统一了接口。\n1.2 目标\n一天之内完成接入。\n2 步骤\n2.1 申请商户号\n登录后台。\n2.2 联调\n完成一笔支付。',
    ],
    [
      '更新说明\n3.1 版本修复了登录失败的问题\n3.2 版本增加了夜间模式\n4.0 版本重新设计了界面\n4.1 版本支持离线使用',
    ],
    ['尺寸\n1.5米的桌子\n2.1米的柜子\n2.2米的床'],
  ])('are not what a guide, versions or measures have: %#', (text) => {
    expect(readText(text).questions).toEqual([]);
  });
});
