import { describe, expect, it } from 'vitest';
import { detectScript } from '../../src/script/detect.ts';
import seeds from '../fixtures/gold/seeds.json' with { type: 'json' };

describe('detectScript', () => {
  it.each([
    ['000_94b2a630a3960cea.txt', 'hant'],
    ['001_87fdc2408761ae77.txt', 'hant'],
    ['002_8ff46ca68d501dc2.txt', 'hans'],
    ['003_67c2f92cf86e4118.txt', 'hant'],
    ['004_19921aeaac50ceaf.txt', 'hant'],
  ])('tells the script of %s: %s', (file, script) => {
    const entries = seeds.filter(({ seed }) => seed === file);
    expect(detectScript(entries.map(({ question, answer }) => `${question}${answer ?? ''}`).join('\n'))).toBe(
      script,
    );
  });

  it.each([
    ['請談談什么是客戶體驗，并說明其后的影響', 'hant'],
    ['后面這個里程碑', 'hant'],
    ['於是', 'hant'],
    ['最後', 'hant'],
    ['乾淨', 'hant'],
    ['裡面', 'hant'],
    ['群組', 'hant'],
    ['什么', 'hans'],
    ['后台', 'hans'],
    ['客户', 'hans'],
    ['为什么客户的后台里没有', 'hans'],
    ['你好', 'hans'],
    ['CRM', 'hans'],
    ['', 'hans'],
    ['如何處理客戶投訴？如何处理客户投诉？', 'mixed'],
  ])('%s is %s', (text, script) => {
    expect(detectScript(text)).toBe(script);
  });

  it('takes a long text with one stray character of the other script for what it is', () => {
    expect(detectScript(`${'如何處理客戶投訴並說明其後的影響？'.repeat(5)}（华为）`)).toBe('hant');
    expect(detectScript(`${'如何处理客户投诉并说明其后的影响？'.repeat(5)}（華為）`)).toBe('hans');
  });
});
