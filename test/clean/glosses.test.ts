import { describe, expect, test } from 'vitest';
import { findGlosses } from '../../src/clean/glosses.ts';

const withoutGlosses = (text: string): string =>
  findGlosses(text).spans.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);

describe('finding glosses', () => {
  test.each([
    [
      'behind each place of some characters',
      '護(hù)士的職業(yè)要求護(hù)理與溝通',
      '護士的職業要求護理與溝通',
    ],
    [
      'with a tone that dictionaries no longer have',
      '業(yè)績(jī)好的銷售人員每天都在想客戶要什么',
      '業績好的銷售人員每天都在想客戶要什么',
    ],
    [
      'behind a letter, when the two bytes of a character lie across it and the one before (者B = D5|DF42, 連 = DF42)',
      '連(lián)接壓縮:gzip或者B(lián)rotli,再連(lián)上',
      '連接壓縮:gzip或者Brotli,再連上',
    ],
    [
      'behind a letter, when the mark before it was full-width (： = A3|BA, B = 42, 築 = BA42)',
      '建築(zhù)工程答案:B(zhù)解析:築(zhù)路也是',
      '建築工程答案:B解析:築路也是',
    ],
    [
      'where the text breaks off behind the same character, or a byte shift shows it, but the habit is beyond doubt',
      '職業(yè)與業(yè)績(jī)要驗(yàn)證,會(huì)議上聽(tīng)匯(huì)報,會(huì)后再聽(tīng)。多聽',
      '職業與業績要驗證,會議上聽匯報,會后再聽。多聽',
    ],
    [
      'behind nearly half of all characters, when they are those that sites gloss',
      '電(diàn)纜(lǎn)線(xiàn)路停電(diàn)以後,驗(yàn)電(diàn)之前應(yīng)當(dāng)做的是放電(diàn)',
      '電纜線路停電以後,驗電之前應當做的是放電',
    ],
    [
      'in a text of one line, when the characters are of the kind that sites gloss',
      '我的優(yōu)勢',
      '我的優勢',
    ],
  ])('takes out pinyin %s', (_, damaged, restored) => {
    expect(withoutGlosses(damaged)).toBe(restored);
  });

  test.each([
    ['English in brackets', '使用系統(an)管理(or)工單，達成目標(we)和(he)'],
    ['a reading that a writer gives once', '他姓解(xiè)，我們叫他解先生。解先生說，解題要細心。'],
    ['a lesson with pinyin behind every character', '你(nǐ)好(hǎo)嗎(ma)我(wǒ)很(hěn)好(hǎo)'],
    ['pinyin of a whole word', '“客服”(kèfú)指客戶服務(fúwù)，體驗(tǐyàn)很重要'],
    ['a syllable that the character does not have', '服務(màn)很好，服務(màn)周到，服務(màn)及時'],
  ])('leaves %s alone', (_, text) => {
    expect(findGlosses(text).spans).toEqual([]);
  });

  test('leaves a reading that a writer gives once, where the site glosses others', () => {
    const text = '解(xiè)先生的職業(yè)與業(yè)績(jī)要驗(yàn)證,解先生會(huì)解題';
    expect(withoutGlosses(text)).toBe('解(xiè)先生的職業與業績要驗證,解先生會解題');
  });

  test('tells which characters the document glosses, and how', () => {
    const { syllables } = findGlosses('經(jīng)驗(yàn)要靠自己積累，經(jīng)歷也是，體驗(yàn)更是');
    expect([...syllables]).toEqual([
      ['經', 'jīng'],
      ['驗', 'yàn'],
    ]);
  });
});
