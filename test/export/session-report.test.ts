import { describe, expect, it } from 'vitest';
import { type ReportPlan, toReport } from '../../src/export/session-report.ts';
import type { PastQuestion } from '../../src/progress/past.ts';
import { answer, entry, id } from '../progress/history.ts';

const plan: ReportPlan = {
  title: 'Session 1',
  facts: ['Done: 1 of 1'],
  scores: [{ heading: 'By section', lines: [] }],
  hasAnswers: true,
  hasReferences: true,
  factsOf: ({ seconds }) => `${seconds} s`,
  words: {
    questions: 'Questions',
    yourAnswer: 'Your answer',
    points: 'Points',
    pointCovered: 'covered',
    pointCoveredBy: (words) => `covered by: ${words}`,
    pointMissing: 'missing',
    notAnswered: 'Not answered.',
    emptyAnswer: '(nothing typed)',
    withoutBank: 'In no bank any more.',
    key: 'Key',
    referenceAnswer: 'Reference',
    analysis: 'Analysis',
    separator: ' · ',
  },
};

const question: PastQuestion = {
  id: id('a'),
  position: 1,
  entries: [
    entry('a', { question: '如何處理投訴？', answer: '第一步，傾聽。\n第二步，道歉。', section: '應變' }),
  ],
  answers: [
    {
      ...answer('a', { text: '# 先傾聽\n\n*再*道歉' }),
      worth: null,
      points: [
        { text: '第一步，\n傾聽。', covered: true, evidence: '先傾聽' },
        { text: '第二步，道歉。', covered: false, evidence: null },
      ],
    },
  ],
};

describe('the report of a session', () => {
  it('has every question with its answer, its points and its reference, and nothing in them acts as Markdown', () => {
    expect(toReport([question], plan)).toBe(`# Session 1

- Done: 1 of 1

## Questions

### 1. 如何處理投訴？

*客服 · 應變*

60 s

**Your answer**

\\# 先傾聽

\\*再\\*道歉

**Points**

- ✓ 第一步， 傾聽。 — covered by: 先傾聽
- · 第二步，道歉。 — missing

**Reference**

第一步，傾聽。

第二步，道歉。
`);
  });

  it('holds no word of the candidate without answers', () => {
    const report = toReport([question], { ...plan, hasAnswers: false });
    expect(report).not.toContain('先傾聽');
    expect(report).toContain('- ✓ 第一步， 傾聽。 — covered\n');
  });

  it('holds no word of a reference without references', () => {
    expect(toReport([question], { ...plan, hasReferences: false })).not.toMatch(/Reference|第一步|Points/);
  });

  it('says where nothing was answered, and where the question is gone', () => {
    const gone = toReport([{ ...question, entries: [], answers: [] }], plan);
    expect(gone).toContain('### 1. In no bank any more.\n\nNot answered.\n');
  });
});
