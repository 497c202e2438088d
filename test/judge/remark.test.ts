import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRemark } from '../../src/judge/remark.ts';

const saying = (content: unknown) => readRemark(JSON.stringify({ choices: [{ message: { content } }] }));
const whole = { comment: '开头好。', followUps: ['为什么？', '数据呢？'] };

describe('a remark', () => {
  it.each([
    ['JSON', JSON.stringify(whole)],
    ['JSON in fences', `\`\`\`json\n${JSON.stringify(whole, null, 2)}\n\`\`\``],
    ['JSON behind a word', `好的，这是结果：\n${JSON.stringify(whole)}\n希望有帮助。`],
    ['JSON behind loud thinking', `<think>{"comment": "x"}</think>\n${JSON.stringify(whole)}`],
    ['other names', '{"feedback": "开头好。", "follow_ups": [{"question": "为什么？"}, "数据呢？"]}'],
    ['plain words with a list', '开头好。\n\n1. 为什么？\n2. 数据呢？\n'],
    ['plain words with strokes', '开头好。\n- 为什么？\n\n- 数据呢？'],
  ])('is read from %s', (_, said) => {
    expect(saying(said)).toEqual(whole);
  });

  it('is read from parts, of which some are no text', () => {
    expect(saying([{ type: 'image' }, { type: 'text', text: JSON.stringify(whole) }])).toEqual(whole);
  });

  it('may have no follow-ups, or nothing but them', () => {
    expect(saying('{"comment": "好。"}')).toEqual({ comment: '好。', followUps: [] });
    expect(saying('{"followUps": ["为什么？"]}')).toEqual({ comment: '', followUps: ['为什么？'] });
  });

  it('keeps a list that asks nothing in the comment', () => {
    expect(saying('两点：\n1. 数据。\n2. 例子。')).toEqual({
      comment: '两点：\n1. 数据。\n2. 例子。',
      followUps: [],
    });
  });

  it('is cut where it is too long', () => {
    const remark = saying(
      JSON.stringify({ comment: '长'.repeat(9000), followUps: Array(20).fill('问'.repeat(900)) }),
    );
    expect([remark?.comment.length, remark?.followUps.length, remark?.followUps[0].length]).toEqual([
      4000, 5, 400,
    ]);
  });

  it.each([
    ['no JSON', '<html>'],
    ['another shape', '{"ok": true}'],
    ['null', 'null'],
    ['no choice', '{"choices": []}'],
    ['a choice of null', '{"choices": [null]}'],
    ['empty words', '{"choices": [{"message": {"content": " "}}]}'],
    ['thinking alone', '{"choices": [{"message": {"content": "<think>hm"}}]}'],
  ])('is none where the server sends %s', (_, response) => {
    expect(readRemark(response)).toBeNull();
  });

  it('is read, or is none, whatever is sent', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        readRemark(text);
        const remark = saying(text);
        return remark === null || remark.comment + remark.followUps.join('') !== '';
      }),
    );
  });
});
