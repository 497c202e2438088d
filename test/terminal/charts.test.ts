import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawBar, drawBars, drawColumns, drawHeat, heatSigns } from '../../src/terminal/charts.ts';
import { cellWidth } from '../../src/terminal/width.ts';

const anyShare = fc.option(fc.float({ min: 0, max: 1, noNaN: true }));
const anyWidth = fc.integer({ min: 40, max: 140 });

describe('a chart of bars', () => {
  it('sets labels, figures and bars in columns, whatever the script', () => {
    const rows = [
      { label: '自我認知', figure: '50%', share: 0.5 },
      { label: 'CRM', figure: '100%', share: 1 },
      { label: '應變', figure: '?', share: null },
    ];
    expect(drawBars(rows, { columns: 24 })).toEqual([
      '自我認知   50%  ████',
      'CRM       100%  ████████',
      '應變         ?',
    ]);
  });

  it('goes on with a label below where the screen is narrow, and cuts nothing', () => {
    const rows = [
      { label: '團隊協作與溝通能力類', figure: '67%  4/6', share: 0.67 },
      { label: '應變', figure: '50%  3/6', share: 0.5 },
    ];
    expect(drawBars(rows, { columns: 30 })).toEqual([
      '團隊協作與溝  67%  4/6  ████',
      '通能力類',
      '應變          50%  3/6  ███',
    ]);
  });

  it('shows that little is not nothing', () => {
    expect([drawBar(0, 10), drawBar(0.001, 10), drawBar(1, 10), drawBar(2, 3)]).toEqual([
      '',
      '█',
      '██████████',
      '███',
    ]);
  });

  it('fits the screen', () => {
    const anyRow = fc.record({
      label: fc.string({ unit: fc.constantFrom('客', 'a', '👍'), maxLength: 30 }),
      figure: fc.constantFrom('5', '100%  12/12'),
      share: anyShare,
    });
    fc.assert(
      fc.property(fc.array(anyRow), anyWidth, (rows, columns) => {
        for (const line of drawBars(rows, { columns })) expect(cellWidth(line)).toBeLessThanOrEqual(columns);
      }),
    );
  });
});

describe('a chart of columns', () => {
  it('stands over its axis, with a point where nothing is known', () => {
    expect(
      drawColumns({ shares: [1, 0.5, null, 0], unit: '%', from: '01-05', to: '01-26' }, { columns: 80 }),
    ).toEqual([
      '100% ┤███',
      '     │███',
      ' 50% ┤███ ▄▄▄',
      '     │███ ███',
      '     │███ ███ ··· ▁▁▁',
      '  0% └────────────────',
      '      01-05      01-26',
    ]);
  });

  it('has an axis without a sign for what is no share', () => {
    const [top, ...others] = drawColumns({ shares: [1], unit: ' ', from: 'a', to: 'a' }, { columns: 80 });
    expect([top, others.at(-2)]).toEqual(['100  ┤███', '  0  └────']);
  });

  it('fits the screen, and keeps the latest where not all have room', () => {
    fc.assert(
      fc.property(fc.array(anyShare, { minLength: 1, maxLength: 60 }), anyWidth, (shares, columns) => {
        for (const line of drawColumns({ shares, unit: '%', from: '01-05', to: '01-26' }, { columns }))
          expect(cellWidth(line)).toBeLessThanOrEqual(columns);
      }),
    );
    const many = [...Array.from({ length: 60 }, () => 0), 1];
    expect(drawColumns({ shares: many, unit: '%', from: 'a', to: 'b' }, { columns: 20 })[0]).toBe(
      `100% ┤${' '.repeat(13)}█`,
    );
  });
});

describe('a calendar', () => {
  const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
  const dayAt = (index: number) => new Date(Date.UTC(2026, 0, 19 + index)).toISOString().slice(0, 10);

  it('has a column for each week, with more ink for more', () => {
    const counts = [1, 0, 4, 0, 0, 0, 9, 2, 0, 0, 0, 0, 0, 6];
    const days = counts.map((count, index) => ({ day: dayAt(index), count }));
    expect(drawHeat({ days, weekdays }, { columns: 40 })).toEqual([
      '      02',
      'Mon · ·',
      'Tue',
      'Wed ▪',
      'Thu',
      'Fri',
      'Sat',
      'Sun █ ▪',
    ]);
  });

  it('shows the latest weeks where not all have room', () => {
    const days = Array.from({ length: 70 }, (_, index) => ({ day: dayAt(index), count: index < 63 ? 0 : 1 }));
    const [, monday] = drawHeat({ days, weekdays }, { columns: 10 });
    expect(monday).toBe('Mon     ·');
  });

  it('parts its numbers into three, without a gap', () => {
    expect(heatSigns([0, 9])).toMatchObject({ few: { upTo: 3 }, some: { upTo: 6 } });
    expect(heatSigns([])).toMatchObject({ few: { upTo: 1 }, some: { upTo: 2 } });
  });
});
