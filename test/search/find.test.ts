import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/script/fold.ts';
import { findWord } from '../../src/search/find.ts';

function found(word: string, text: string): string[] {
  return findWord(word, { field: 'question', text, folded: foldText(text) }).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('findWord', () => {
  it.each([
    ['投诉', '客戶投訴我們，投訴很多', ['投訴', '投訴']],
    ['天天', '天天天天天', ['天天', '天天']],
    ['persona', '客戶畫像（CustomerPersona）', ['Persona']],
    ['map', 'CustomerJourneyMap的作用', ['Map']],
    ['ai', '“AI客服”', ['AI']],
    ['ai', '用AIs', ['AI']],
    ['ai', 'email maintain AIR', []],
    ['kpi', 'KPI考核（KPIs）', ['KPI', 'KPI']],
    ['24', '24小時', ['24']],
    ['24', '2024年', []],
    ['10', '下降10%', ['10']],
    ['投诉', '', []],
  ])('finds %s in %s: %j', (word, text, places) => {
    expect(found(word, text)).toEqual(places);
  });
});
