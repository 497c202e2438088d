import { describe, expect, test } from 'vitest';
import { findFurniture } from '../../src/clean/furniture/furniture.ts';

const kept = (text: string): string =>
  findFurniture(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);

const title = '物業巡邏員面試題庫（附答案）';
const head = `${title}適合第一次應徵的人，每題先想一分鐘。`;
const first = '1.夜裡聽見水聲怎麼辦？答：先找到水源，再關總閥，並通知值班主管和樓下的住戶。把時間寫進';
const second =
  '紀錄，第二天交給接班的人。2.訪客不肯登記怎麼辦？答：說明這是為了全體住戶的安全，請他打電話給要找的人';
const third =
  '下來接，仍然不肯就請主管出面，不和他拉扯。3.停電怎麼辦？答：先看電梯裡有沒有人，再開緊急照明，十分鐘內巡完每一層，把結果報給值班室，並在門口貼上告示，請住戶暫時不要搭電梯。來電以後逐台試一次，再把告示收回來。';
const bank = `${head}${first}${second}${third}`;
const printed = (at: (page: number) => string): string =>
  `${head}${first}${at(1)}${second}${at(2)}${third}${at(3)}`;

describe('the title of a document in its one endless line', () => {
  test.each<[string, (page: number) => string]>([
    ['with the number of the page', (page) => `${title}第${page}頁`],
    ['with a number between dashes', (page) => `${title} - ${page} -`],
    ['with a line below it', (page) => `${title}_第${page}頁`],
    ['with the number of the page before it', (page) => `第${page}頁${title}`],
    ['with the name of the site and the number', (page) => `好文庫第${page}頁${title}`],
    ['alone', () => title],
  ])('goes where it heads a page: %s', (_, at) => {
    expect(kept(printed(at))).toBe(bank);
  });

  test.each([
    ['where it is quoted', `我讀過《${title}》。`],
    ['where a sentence speaks of it', `我是看了${title}的講解才懂的。`],
    ['where nothing but a part of it comes', '我做過物業巡邏員，也帶過人。'],
    ['before the number of a thing', `${title.slice(0, 7)} 3 次沒過。`],
  ])('stays %s', (_, words) => {
    const text = `${bank}4.你讀過什麼？答：${words}`;
    expect(kept(text)).toBe(text);
  });

  test('stays over the answers', () => {
    const paper = '保安員考試試題及答案一、選擇題1.火警電話是？A.119B.110C.120D.114';
    const filler =
      '2.巡邏時看見有人翻牆，第一步做什麼？A.喊話並通知同事B.回去睡覺C.裝作沒有看見D.拍照上傳'.repeat(4);
    const text = `${paper}${filler}保安員考試試題及答案一、1.A2.A`;
    expect(kept(text)).toBe(text);
  });
});
