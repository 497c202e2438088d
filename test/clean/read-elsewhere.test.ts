import { expect, test } from 'vitest';
import { kept } from './support/kept.ts';

const first = '1、你为什么想做前台？\n答：喜欢与人打交道。';
const second = '2、访客没有预约怎么办？\n答：请他登记，再联系同事。';

test.each(['推荐阅读：前台面试着装技巧', '延伸閱讀：自我介紹怎麼說？3個範本一次看'])(
  'a line that leads to other pages goes from between two questions: %s',
  (line) => {
    expect(kept(`${first}\n${line}\n${second}`)).toBe(`${first}\n${second}`);
  },
);

test.each(['推荐阅读：《礼仪手册》', '推荐阅读：先读员工手册。', '参考：先问来意。', '来源：客户介绍'])(
  '(but not what is said: %s)',
  (line) => {
    const text = `${first}\n${line}\n${second}`;
    expect(kept(text)).toBe(text);
  },
);
