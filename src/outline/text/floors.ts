import { pattern } from '../../script/pattern.ts';

/** One line like that is a matter of chance. */
export const fewFloors = 2;

const number = '第?\\s?\\d{1,4}\\s?[楼#](?!上|下|道|梯|层)';
/**
 * A line in plain form where somebody else begins to speak in a forum: `2楼 小透明 2024-11-06 22：40`,
 * `#2 小透明 发表于 2024-11-06`, with the line's start.
 */
export const floor = new RegExp(
  pattern`
    (?<=^|\n)(?:(?:${number}|沙发|板凳|地板|楼主|回复\s?#?\d+)[\s：:|·][^\n]{0,60}(?=\n|$)|
    发表于\s?\d{4}[-/.年]|
    (?:#\d{1,4}[^\S\n]+)?[^\s：，。？！]{1,24}[^\S\n]+(?:发表|发布|回复)于\s?(?:19|20)\d\d[-/.年])
  `,
  'g',
);
