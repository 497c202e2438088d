import { cellWidth, padToCells } from './width.ts';
import { wrapText } from './wrap.ts';

/** How wide a chart may be, in cells. */
interface ChartRoom {
  columns: number;
}

/** One row of a chart of bars; every bar stands beside its figure. */
interface BarRow {
  label: string;
  figure: string;
  /** From 0 to 1; null: there is nothing to draw. */
  share: number | null;
}

const gap = '  ';
const mostBarCells = 40;
/** Shorter bars tell nothing that the figure does not. */
const leastBarCells = 6;
const leastLabelCells = 8;

/** A bar as long as its share of the cells; one that is not of nothing has a cell at least. `0.5`, 4 → `██` */
export function drawBar(share: number, cells: number): string {
  const full = Math.round(Math.min(1, Math.max(0, share)) * cells);
  return '█'.repeat(share > 0 ? Math.max(1, full) : 0);
}

/** Rows of a label, a figure and a bar, in columns. A label goes on in the row below where it finds no room. */
export function drawBars(rows: readonly BarRow[], { columns }: ChartRoom): string[] {
  const figureCells = Math.max(0, ...rows.map(({ figure }) => cellWidth(figure)));
  const widest = Math.max(0, ...rows.map(({ label }) => cellWidth(label)));
  const beside = figureCells + 2 * gap.length + leastBarCells;
  const labelCells = Math.min(widest, Math.max(leastLabelCells, columns - beside));
  const room = columns - labelCells - figureCells - 2 * gap.length;
  const barCells = room < leastBarCells ? 0 : Math.min(mostBarCells, room);
  return rows.flatMap(({ label, figure, share }) => {
    const [start, ...further] = wrapText(label, labelCells);
    const right = ' '.repeat(figureCells - cellWidth(figure)) + figure;
    const bar = drawBar(share ?? 0, barCells);
    return [[padToCells(start, labelCells), right, bar].join(gap).trimEnd(), ...further];
  });
}

/** A chart of upright columns, the oldest on the left. */
interface ColumnChart {
  /** From 0 to 1; null where nothing is known, which is marked by a point. */
  shares: readonly (number | null)[];
  /** What stands behind the figures of the axis, which go up to 100: one cell. */
  unit: '%' | ' ';
  /** Below the first and the last column. */
  from: string;
  to: string;
}

const eighths = ' ▁▂▃▄▅▆▇█';
const chartRows = 5;
const axisCells = 6;
const mostColumnCells = 4;

/** Columns over an axis in hundredths. `[0.5]` has its column half as high as the chart. */
export function drawColumns({ shares, unit, from, to }: ColumnChart, { columns }: ChartRoom): string[] {
  const room = columns - axisCells;
  const each = Math.max(1, Math.min(mostColumnCells, Math.floor(room / Math.max(1, shares.length))));
  const shown = shares.slice(-Math.max(1, Math.floor(room / each)));
  const rows = Array.from({ length: chartRows }, (_, index) => {
    const level = chartRows - 1 - index;
    const cells = shown.map((share) => padToCells(signAt(share, level).repeat(Math.max(1, each - 1)), each));
    return (axisAt(level, unit) + cells.join('')).trimEnd();
  });
  return [
    ...rows,
    `${axisFigure(0, unit)}└${'─'.repeat(shown.length * each)}`,
    belowColumns({ from, to }, shown.length * each),
  ];
}

function axisAt(level: number, unit: ColumnChart['unit']): string {
  if (level === chartRows - 1) return `${axisFigure(100, unit)}┤`;
  return level === Math.floor(chartRows / 2) ? `${axisFigure(50, unit)}┤` : `${' '.repeat(axisCells - 1)}│`;
}

/** `50`, `%` → ` 50% ` */
function axisFigure(hundredths: number, unit: ColumnChart['unit']): string {
  return `${String(hundredths).padStart(3)}${unit} `;
}

function signAt(share: number | null, level: number): string {
  if (share === null) return level === 0 ? '·' : ' ';
  const filled = Math.round(Math.min(1, Math.max(0, share)) * chartRows * 8);
  // Nothing is still a figure, and has a mark.
  return eighths[Math.min(8, Math.max(level === 0 ? 1 : 0, filled - level * 8))];
}

/** The last label ends where the columns end, if there is room for both. */
function belowColumns({ from, to }: Pick<ColumnChart, 'from' | 'to'>, cells: number): string {
  const before = ' '.repeat(axisCells);
  const between = cells - cellWidth(from) - cellWidth(to);
  if (to === from) return before + from;
  return between > 0 ? before + from + ' '.repeat(between) + to : `${before}${from} … ${to}`;
}

/** The signs of a calendar by rising number, and the least number of each but the first. */
interface HeatSigns {
  few: { sign: string; upTo: number };
  some: { sign: string; upTo: number };
  many: { sign: string };
}

/** Parts the numbers from 1 to the greatest into three. `[0, 9]` → up to 3, up to 6, and above */
export function heatSigns(counts: readonly number[]): HeatSigns {
  const step = Math.max(1, Math.ceil(Math.max(0, ...counts) / 3));
  return {
    few: { sign: '·', upTo: step },
    some: { sign: '▪', upTo: 2 * step },
    many: { sign: '█' },
  };
}

/** A calendar of whole weeks; the last one may be cut short. */
interface Heat {
  /** One a day, from a Monday on, with its date: `2026-01-31`. */
  days: readonly { day: string; count: number }[];
  /** From Monday to Sunday. */
  weekdays: readonly string[];
}

/** A row for each weekday and two cells for each week, months above; as many of the latest weeks as there is room for. */
export function drawHeat({ days, weekdays }: Heat, { columns }: ChartRoom): string[] {
  const signs = heatSigns(days.map(({ count }) => count));
  const labelCells = Math.max(...weekdays.map(cellWidth)) + 1;
  const all = Math.ceil(days.length / 7);
  const weeks = Math.max(1, Math.min(all, Math.floor((columns - labelCells) / 2)));
  const shown = days.slice((all - weeks) * 7);
  const rows = weekdays.map((name, weekday) => {
    const cells = Array.from({ length: weeks }, (_, week) =>
      signOf(shown[week * 7 + weekday]?.count ?? 0, signs),
    );
    return (padToCells(name, labelCells) + cells.join(' ')).trimEnd();
  });
  return [(' '.repeat(labelCells) + monthsAbove(shown, weeks)).trimEnd(), ...rows];
}

function signOf(count: number, { few, some, many }: HeatSigns): string {
  if (count === 0) return ' ';
  if (count <= few.upTo) return few.sign;
  return count <= some.upTo ? some.sign : many.sign;
}

/** The number of a month over the week in which it begins. */
function monthsAbove(days: Heat['days'], weeks: number): string {
  return Array.from({ length: weeks }, (_, week) => {
    const begun = days.slice(week * 7, week * 7 + 7).find(({ day }) => day.endsWith('-01'));
    return begun === undefined ? '  ' : begun.day.slice(5, 7);
  }).join('');
}
