import { describe, expect, it } from 'vitest';
import { readQuery } from '../../src/search/query.ts';

describe('readQuery', () => {
  it('keeps what was typed beside what is looked for', () => {
    expect(readQuery('  客戶　ＣＲＭ ')).toEqual({
      typed: '客戶　ＣＲＭ',
      isQuoted: false,
      phrase: '客户 crm',
      words: ['客户', 'crm'],
      contentWords: ['客户', 'crm'],
    });
  });

  it.each([
    ['怎么收集用户的意见', ['收集用户', '意见']],
    ['你為什麼選擇這個職業？', ['选择', '职业']],
    ['如何', ['如何']],
    ['要怎么去处理', ['去处理']],
    ['我的CRM', ['crm']],
    ['在线客服', ['在线客服']],
    ['CRM系統', ['crm系统']],
    ['投訴 投诉', ['投诉']],
    ['？！', []],
  ])('%s asks about %j', (typed, contentWords) => {
    expect(readQuery(typed).contentWords).toEqual(contentWords);
  });

  it.each([
    ['投訴*', '投訴'],
    ['投诉😀', '投诉'],
    ['（投诉？）', '投诉'],
    ['C++', 'C++'],
    ['.NET 是什么？', '.NET 是什么'],
    ['==', '=='],
  ])('%s leaves out marks around it: %s', (text, typed) => {
    expect(readQuery(text)).toMatchObject({ typed, isQuoted: false });
  });

  it.each(['"客户 投诉"', '“客户 投诉”', '「客户 投诉」', '『客户 投诉』'])(
    '%s asks for no other words',
    (text) => {
      expect(readQuery(text)).toMatchObject({ typed: '客户 投诉', isQuoted: true, words: ['客户', '投诉'] });
    },
  );

  it.each(['他说"投诉"', '"客户" "投诉"', '"客户', '客户"投诉"流程'])('%s is not all quoted', (text) => {
    expect(readQuery(text).isQuoted).toBe(false);
  });
});
