import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';
import { choices } from '../support/choices.ts';

test('a list of tasks ticks the right options', () => {
  const text =
    '网络工程师选择题\n1. 哪个协议在应用层？\n- [ ] A. IP\n- [x] B. HTTP\n- [ ] C. TCP\n2. 私有地址有？\n- [X] A. 10.0.0.1\n- [ ] B. 8.8.8.8\n- [X] C. 192.168.1.1';
  expect(choices(readText(text))).toEqual([
    '1 single 哪个协议在应用层？ | A IP | B HTTP | C TCP ⇒ B',
    '2 multiple 私有地址有？ | A 10.0.0.1 | B 8.8.8.8 | C 192.168.1.1 ⇒ AC',
  ]);
});
