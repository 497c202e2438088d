import { BiffReader, type BiffRecord } from './biff.ts';
import { showNumber } from './number-format.ts';
import { SheetRows } from './sheet-rows.ts';
import type { SharedParts } from './workbook-parts.ts';

/** A cell's row and column, and the number of its style. */
interface At {
  row: number;
  column: number;
  style: number;
}

/** The rows of a sheet of an older workbook, as they are shown. */
export function readXlsRows(file: string, records: Iterable<BiffRecord>, shared: SharedParts): string[][] {
  const rows = new SheetRows(file);
  const show = (value: number, { style }: At): string =>
    showNumber(String(value), shared.formats[style] ?? { kind: 'general' }, shared.is1904);
  const put = ({ row, column }: At, text: string): void => rows.put(row, column, text);
  /** The formula whose text follows. */
  let computed: At | null = null;
  for (const record of records) {
    const read = cells[record.id];
    if (record.id === computedText && computed) put(computed, textOf(new BiffReader(record)));
    if (!read) continue;
    const reader = new BiffReader(record);
    const at = { row: reader.short(), column: reader.short(), style: 0 };
    computed = record.id === formula ? at : null;
    read(reader, at, { put, show, strings: shared.strings });
  }
  return rows.filled();
}

const formula = 0x06;
const computedText = 0x207;

interface Sink {
  put: (at: At, text: string) => void;
  show: (value: number, at: At) => string;
  strings: readonly string[];
}

type ReadCell = (reader: BiffReader, at: At, sink: Sink) => void;

const textOf = (reader: BiffReader): string => reader.text(reader.short());
const styled = (reader: BiffReader, at: At): At => ({ ...at, style: reader.short() });

const readText: ReadCell = (reader, at, { put }) => {
  reader.skip(2);
  put(at, textOf(reader));
};

/** Several numbers side by side; behind the last stands its column. */
const readNumbers: ReadCell = (reader, first, { put, show }) => {
  for (let at = first; reader.left() > 2; at = { ...at, column: at.column + 1 }) {
    const own = styled(reader, at);
    put(own, show(reader.packed(), own));
  }
};

/** A number; else two bytes of ones at the end, and in front what it is instead: 1 is right or wrong. */
const readFormula: ReadCell = (reader, at, { put, show }) => {
  const own = styled(reader, at);
  const result = reader.bytes(8);
  if (result.readUInt16LE(6) !== 0xffff) put(own, show(result.readDoubleLE(0), own));
  else if (result[0] === 1) put(own, result[2] === 1 ? 'TRUE' : 'FALSE');
};

const readTruth: ReadCell = (reader, at, { put }) => {
  reader.skip(2);
  const isTrue = reader.byte() === 1;
  if (reader.byte() === 0) put(at, isTrue ? 'TRUE' : 'FALSE');
};

/** The kinds of cells, by the records that hold them. */
const cells: Readonly<Record<number, ReadCell>> = {
  253: (reader, at, { put, strings }) => {
    reader.skip(2);
    put(at, strings[reader.long()] ?? '');
  },
  516: readText,
  214: readText,
  515: (reader, at, { put, show }) => {
    const own = styled(reader, at);
    put(own, show(reader.double(), own));
  },
  638: (reader, at, { put, show }) => {
    const own = styled(reader, at);
    put(own, show(reader.packed(), own));
  },
  189: readNumbers,
  [formula]: readFormula,
  517: readTruth,
};
