import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAsciiMarks } from '../../src/clean/punctuation.ts';
import { TracedText } from '../../src/clean/traced.ts';

const punctuate = (text: string): string => TracedText.of(text).apply(findAsciiMarks(text)).text;

describe('full-width marks', () => {
  test.each([
    ['between Han characters', '首先,安撫客戶;然后核實!好嗎?', '首先，安撫客戶；然后核實！好嗎？'],
    ['where Chinese is on one side only', '指標如KPI,NPS等:CSAT?高', '指標如KPI,NPS等：CSAT？高'],
    [
      'round English, when the text outside is Chinese',
      '使用(Ticketing System)管理',
      '使用（Ticketing System）管理',
    ],
    ['round Chinese behind English', '優先AI(如訂單查詢);②復雜投訴', '優先AI（如訂單查詢）；②復雜投訴'],
    ['behind a bracket', '關鍵指標(KPIs),例如', '關鍵指標（KPIs），例如'],
    ['behind a quotation', '他說“您好”,然后', '他說“您好”，然后'],
    [
      'beside an operator that parts nothing',
      '应急 - 演练(每月 1 次)很重要',
      '应急 - 演练（每月 1 次）很重要',
    ],
    ['before the number of a list', '溫度升高8℃;②水泵', '溫度升高8℃；②水泵'],
    ['before such a number in brackets', '壓縮用Brotli;(12)給資源加緩存', '壓縮用Brotli；（12）給資源加緩存'],
    ['round the same in brackets itself', 'Why do you ask?(你为什么问?)', 'Why do you ask?（你为什么问？）'],
    ['at the end of a line', '你怎么看?\n答:好', '你怎么看？\n答：好'],
    [
      'behind a name that a Chinese sentence ends with',
      '你会用 Spring Boot? 怎么用?',
      '你会用 Spring Boot？ 怎么用？',
    ],
    ['behind a single name', 'CRM? 你用过吗?', 'CRM？ 你用过吗？'],
  ])('stand %s', (_, ascii, printed) => {
    expect(punctuate(ascii)).toBe(printed);
  });

  test.each([
    ['in numbers and times', '1:1,9:00-18:30,3.5'],
    ['in English', 'Hi, how are you? (fine)'],
    ['where a sentence in English ends before the same in Chinese', '1. What is a closure? 什么是闭包？'],
    ['where it ends behind another sentence', '前端面试题. Why keys? 列表为什么要 key？'],
    ['in code', 'f(x); g(a, b)'],
    ['in code that counts, whatever follows in brackets', 'next(1); (2) f(3)'],
    ['before the same in brackets, whatever the label', '问题2：How do you reply?（你怎麼回覆？）'],
    ['on a line of their own, whatever stands on the next', '???\n中文'],
    ['brackets of a sum', '預算 = 目標 × 單價 × (1 + 損耗率)。'],
    ['brackets of what is divided', '毛利率 = (收入 - 成本) / 收入。'],
  ])('do not stand %s', (_, text) => {
    expect(punctuate(text)).toBe(text);
  });

  test('changes nothing the second time', () => {
    const pieces = fc.array(fc.constantFrom('中', '文', 'a', '1', ',', '?', '(', ')', ':', ' ', '\n', '①'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(pieces, (characters) => {
        const once = punctuate(characters.join(''));
        expect(punctuate(once)).toBe(once);
      }),
    );
  });
});
