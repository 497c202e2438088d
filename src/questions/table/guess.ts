import { askingShare, isAsking } from './asking.ts';
import type { Column, Columns } from './columns.ts';
import { type Cell, filledCells, type Grid, type Row, widthOf } from './grid.ts';
import { letterOf } from './header-words.ts';
import { readVerdict } from './keys.ts';
import { readKindWord } from './kind-words.ts';
import { printedLetter } from './option-cells.ts';

/** Fewer rows than this show nothing about their columns. */
const fewestRows = 2;
const clearShare = 0.6;
const longestOption = 60;

const keyLetters = /^[a-h](?:[\s,，、;；]?[a-h]){0,7}$/;

interface Profile {
  at: number;
  /** Of the rows, how many have text here. */
  filled: number;
  /** Mean length of a text, in UTF-16 units. */
  units: number;
  asking: number;
  letters: number;
  /** How many options its letters name: 4 where the last of many is D. */
  named: number;
  /** The letter that nearly all texts begin with, `A.` or `（A）`, in lower case. */
  printed: string | null;
  verdicts: number;
  /** 是, 否, 合格 and the like. */
  ticks: number;
  kinds: number;
  counts: number;
}

/** What the columns of a table without names hold, told by their texts; null where nothing asks. */
export function guessColumns(grid: Grid, plain: string): Columns | null {
  const { rows } = grid;
  const width = widthOf(grid);
  if (rows.length < fewestRows || width < 2 || width > 16) return guessList(grid, plain, width);
  const profiles = Array.from({ length: width }, (_, at) => profile(rows, at, plain));
  const key = profiles.find(
    ({ letters, verdicts, filled }) => filled >= clearShare && Math.max(letters, verdicts) > 0.8,
  );
  const question = findQuestion(profiles, key);
  if (!question || isChecklist(profiles, question)) return null;
  return { header: isName(rows[0], question, plain) ? 0 : -1, columns: nameRest(profiles, question, key) };
}

/** Things to be looked after, and whether they were: 灭火器在位？是。 */
function isChecklist(profiles: readonly Profile[], question: Profile): boolean {
  const beside = profiles.find(({ at, filled }) => at > question.at && filled > 0.5);
  return beside !== undefined && beside.ticks > 0.5;
}

/** Whether a first row that asks nothing stands over rows that do. */
function isName({ cells }: Row, question: Profile, plain: string): boolean {
  const cell = cells[question.at];
  return (
    cell !== undefined && cell.text.length <= longestName && question.asking > 0.6 && !isAsking(plain, cell)
  );
}

const longestName = 8;

/** One column of questions and nothing else. */
function guessList({ rows }: Grid, plain: string, width: number): Columns | null {
  if (width !== 1 || rows.length < fewestRows || askingShare(plain, rows, 0) < 0.8) return null;
  return { header: -1, columns: [{ at: 0, field: 'question', label: null }] };
}

function profile(rows: readonly Row[], at: number, plain: string): Profile {
  const cells = filledCells(rows, at);
  const share = (test: (folded: string) => boolean): number =>
    cells.filter(({ folded }) => test(folded)).length / Math.max(1, cells.length);
  return {
    at,
    filled: cells.length / rows.length,
    units: cells.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, cells.length),
    asking: askingShare(plain, rows, at),
    letters: share((folded) => keyLetters.test(folded)),
    named: countNamed(cells),
    printed: printedBy(cells),
    verdicts: share((folded) => folded.length <= 5 && readVerdict(folded)?.isSoft === false),
    ticks: share((folded) =>
      /^(?:是|否|有|无|合格|不合格|完成|未完成|已完成|√|×|y|n|yes|no|ok)$/.test(folded),
    ),
    kinds: share((folded) => readKindWord(folded) !== null),
    counts: share((folded) => /^\d{1,5}[.、]?$/.test(folded)),
  };
}

/** In fewer rows the last option may not be right once. */
const fewestKeys = 10;

function countNamed(cells: readonly Cell[]): number {
  if (cells.length < fewestKeys) return Number.POSITIVE_INFINITY;
  const letters = cells.filter(({ folded }) => keyLetters.test(folded)).flatMap(({ folded }) => [...folded]);
  return letters.reduce((most, letter) => Math.max(most, letter.charCodeAt(0) - 96), 0);
}

function printedBy(cells: readonly Cell[]): string | null {
  const letters = cells.map(({ folded }) => printedLetter(folded));
  const [first] = letters;
  const isShared = letters.filter((letter) => letter === first).length > letters.length * 0.8;
  return first !== undefined && isShared ? first : null;
}

function findQuestion(profiles: readonly Profile[], key: Profile | undefined): Profile | null {
  const asking = profiles.filter(
    (one) => one.asking >= clearShare && one.filled > clearShare && one.units >= 5,
  );
  if (asking.length > 0) return asking.reduce((one, other) => (other.asking > one.asking ? other : one));
  // Statements to be judged, or to be gone on with: what stands left of the key and is longest.
  const texts = profiles.filter((one) => key && one !== key && one.units >= 8 && one.filled > clearShare);
  const hasOptions = key !== undefined && key.letters > 0.8 && profiles.length >= 4;
  const isJudged = key !== undefined && key.verdicts > 0.8;
  if (texts.length === 0 || !(hasOptions || isJudged)) return null;
  return texts.reduce((one, other) => (other.units > one.units ? other : one));
}

function nameRest(profiles: readonly Profile[], question: Profile, key: Profile | undefined): Column[] {
  const columns: Column[] = [{ at: question.at, field: 'question', label: null }];
  const rest = profiles.filter((one) => one !== question && one !== key && one.filled > 0);
  if (key) columns.push({ at: key.at, field: 'answer', label: null });
  const count = rest.find(({ counts, at }) => counts > 0.9 && at < question.at);
  if (count) columns.push({ at: count.at, field: 'number', label: null });
  const kind = rest.find(({ kinds }) => kinds > 0.8);
  if (kind) columns.push({ at: kind.at, field: 'kind', label: null });
  const texts = rest.filter((one) => one !== count && one !== kind);
  const lettered = letteredOptions(texts, question);
  const options = key && key.letters > 0.8 ? optionsOf(texts, question, key) : lettered;
  columns.push(...options);
  const behind = texts.filter(({ at }) => at > question.at && !options.some((option) => option.at === at));
  const answer = behind.toSorted((one, other) => other.units - one.units).at(0);
  if (answer) columns.push({ at: answer.at, field: key ? 'analysis' : 'answer', label: null });
  return columns.toSorted((one, other) => one.at - other.at);
}

/** Texts behind the question that bear the letters of options from A on: `A.五日|B.十日`. */
function letteredOptions(texts: readonly Profile[], question: Profile): Column[] {
  const beside = texts.filter(({ at }) => at > question.at);
  const from = beside.findIndex(({ printed }) => printed === 'a');
  const run = beside
    .slice(Math.max(0, from))
    .filter(({ printed }, index) => printed === letterOf(index).toLowerCase());
  return run.length < 2 ? [] : run.map(({ at }, index) => ({ at, field: 'option', label: letterOf(index) }));
}

/** Short texts side by side, behind the question: as many as the keys of a long table name. */
function optionsOf(texts: readonly Profile[], question: Profile, key: Profile): Column[] {
  const beside = texts.filter(({ at, units }) => at > question.at && units <= longestOption);
  const run = beside.filter(({ at }, index) => index === 0 || at - beside[0].at === index);
  if (run.length < 2) return [];
  return run.slice(0, key.named).map(({ at }, index) => ({ at, field: 'option', label: letterOf(index) }));
}
