import { pattern } from '../script/pattern.ts';

/**
 * What the left cell of a card says: a table with one question, whose rows are its number, its stem, an option, its answer.
 * In a table with many questions such words stand over the columns.
 */
const label = new RegExp(
  pattern`
    ^(?:第\s?[\d一二三四五六七八九十]{1,4}\s?[题題]|(?:面试|面試)?(?:[题題](?:目|干|幹)|问题|問題|[试試][题題])\s?\d{0,3}|
    [题題][号號型]|序[号號]|[编編][号號]|[选選][项項]\s?[A-H]?|[A-H]|
    (?:参考|參考|正确|正確|标准|標準|示范|示範)?(?:答案|回答)(?:要点|要點|解析)?|答|解析|(?:答案|试题|試題)解析|
    (?:参考|參考|答[题題]|回答)?(?:要点|要點|思路)|(?:考察|考查|测评|測評|评价|評價|考核)(?:要点|要點|[点點]|要素|内容|內容)|
    考[点點]|知[识識][点點]|[评評]分(?:标准|標準|要点|要點)|[难難]度|分[值数數]|[备備][注註])$
  `,
);

/** Whether the cells of a row are such words, each with what it names behind it. */
export function isCardRow(cells: readonly string[]): boolean {
  const texts = cells.map((cell) => cell.trim());
  return (
    texts.length > 0 &&
    texts.length % 2 === 0 &&
    texts.every((text, at) => text !== '' && (at % 2 === 0 ? label.test(text) : !isName(text)))
  );
}

/** A letter is what a key says as well. */
const isName = (text: string): boolean => text.length > 1 && label.test(text);
