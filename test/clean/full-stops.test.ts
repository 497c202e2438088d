import { describe, expect, test } from 'vitest';
import { findFullStops } from '../../src/clean/full-stops.ts';
import { TracedText } from '../../src/clean/traced.ts';

const stop = (text: string): string => TracedText.of(text).apply(findFullStops(text)).text;

const sentences = '我先听客户把话说完.再复述一遍他的问题.能当场办的当场办.办不了的留下电话.第二天一定回复他.';

describe('points that end the sentences of a Chinese text', () => {
  test('are full stops, at the ends of lines, before numbers and behind brackets as well', () => {
    expect(
      stop(`1.客户投诉怎么处理.\n${sentences}\n2．灭火器应当（  ）.3.每月检查“压力表”.完成率要到98%.`),
    ).toBe(
      `1.客户投诉怎么处理。\n${sentences.replaceAll('.', '。')}\n2．灭火器应当（  ）。3.每月检查“压力表”。完成率要到98%。`,
    );
  });

  test('are full stops where they are full-width', () => {
    expect(stop(sentences.replaceAll('.', '．'))).toBe(sentences.replaceAll('.', '。'));
  });

  test('are none behind the numbers of headings and items, in names, numbers and addresses, nor in a row', () => {
    const others =
      '一.自我认知\n（二）.应变\n第三章.服务\n十一.其他\n版本3.5\n题库.docx\n客服中心.com\n详情请见网站.例如www.a.cn\n以下从略...\nＡ.对';
    const kept = others.replace('网站.例如', '网站。例如');
    expect(stop(`${sentences}\n${others}`)).toBe(`${sentences.replaceAll('.', '。')}\n${kept}`);
  });

  test('are left alone in a text that has full stops', () => {
    const text = `${sentences}我会先道歉。然后核实。最后回访。`;
    expect(stop(text)).toBe(text);
  });

  test('are full stops behind blanks to be filled in', () => {
    expect(stop('1.单位是____.\n2.密度是____.\n3.速度是____.')).toBe(
      '1.单位是____。\n2.密度是____。\n3.速度是____。',
    );
  });

  test('are left alone where they are few: a label, an abbreviation', () => {
    const text = '甲方代表.乙方代表\n参考答案与解析.见附录';
    expect(stop(text)).toBe(text);
  });

  test('are left alone behind labels', () => {
    const text = '1. 电压的单位是\n答案.B\n2. 电流的单位是\n答案.A\n3. 电阻的单位是\n参考答案.C';
    expect(stop(text)).toBe(text);
  });

  test('are left alone in code', () => {
    const code = { start: sentences.length, end: sentences.length + 9 };
    expect(
      TracedText.of(`${sentences}用户对象.姓名.名`).apply(
        findFullStops(`${sentences}用户对象.姓名.名`, [code]),
      ).text,
    ).toBe(`${sentences.replaceAll('.', '。')}用户对象.姓名.名`);
  });
});
