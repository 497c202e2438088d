/** A figure that was measured, as `latest.json` keeps it: numbers with their units in the names. */
export interface Figure {
  what: string;
  [name: string]: number | string | null;
}

/** What one part of the bench measured. */
export interface Measured {
  /** What a person reads: a head and rows of cells. */
  head: readonly string[];
  rows: readonly (readonly string[])[];
  figures: readonly Figure[];
  /** How it was measured, in a sentence. */
  how: string;
}

/** What a part of the bench is asked for. */
export interface Wishes {
  /** How many questions the stores have that search is measured on. */
  sizes: readonly number[];
  rounds: number;
  /** How many files an import of many has. */
  files: number;
  /** Tells a person at work what goes on. */
  say: (what: string) => void;
}

/** A part of the bench. */
export interface Part {
  name: string;
  measure: (wishes: Wishes) => Promise<Measured>;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The value below which this share of all lies, without a value between two. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/** `0.0123` → `0.012`, `3.456` → `3.46`, `1234.5` → `1,235`. */
export function print(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value >= 10 ? value.toFixed(1) : value >= 0.1 ? value.toFixed(2) : value.toPrecision(2);
}

/** How many times as long: `1:210` where it is less than a tenth. */
export function printRatio(ratio: number): string {
  return ratio < 0.1 ? `1/${Math.round(1 / ratio).toLocaleString('en')}` : print(ratio);
}

export function toTable({ head, rows }: Pick<Measured, 'head' | 'rows'>): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
