import type { Entry, QuestionId } from '../bank/bank.ts';
import { shuffle } from '../bank/random.ts';
import type { Kind } from '../questions/question.ts';
import { foldText } from '../script/fold.ts';
import { apportion, roundTogether } from './apportion.ts';
import { isIntroduction, stageOf } from './stage.ts';

/** A paper of an interview: what a session keeps of it beside the questions. */
export interface Paper {
  /** The job that it is for; null where its banks name none. */
  role: string | null;
  /** One for each question, in the paper's order. */
  parts: readonly PaperPart[];
  /** What composes it again, as long as the banks are the same; null where that hangs on more than them. */
  command: string | null;
}

/** What one question is of its paper. */
interface PaperPart {
  /** As its document names it. */
  section: string | null;
  /** Its share of the time. */
  seconds: number;
  /** As its document gives them. */
  marks: number | null;
  /** What it counts in the score: its marks, else what is usual for its kind. */
  weight: number;
}

/** How far a question of a paper is. `begun`: something is typed, and not submitted. */
export type QuestionState = 'answered' | 'begun' | 'skipped' | 'open';

export interface ComposedPaper extends Omit<Paper, 'command'> {
  questions: readonly QuestionId[];
  totalSeconds: number;
}

export interface PaperWishes {
  role: string | null;
  /** How many questions; without it as many as the minutes are for, else ten. */
  count?: number;
  /** For the whole paper; without it what is usual for its questions. */
  minutes?: number;
  /** The same seed and the same entries give the same paper, in whatever order the banks were added. */
  seed: number;
}

const usualCount = 10;

/** What an interviewer gives a question of a kind. */
const usualSeconds: Record<Kind, number> = { open: 180, fill: 60, multiple: 60, single: 45, judge: 30 };

/** What a question counts whose document gives no marks to any of its kind. */
const usualMarks: Record<Kind, number> = { open: 10, fill: 4, multiple: 4, single: 2, judge: 2 };

/**
 * Entries of one job, in document order bank by bank → a paper as an interview has it: its sections and kinds in
 * proportion to the banks, each question once, those that open an interview first and those that close it last, the time
 * shared out by marks. Of no entries: an empty paper.
 */
export function composePaper(entries: readonly Entry[], wishes: PaperWishes): ComposedPaper {
  const places = placeEntries(entries);
  const count = Math.min(places.length, wishes.count ?? countFor(wishes.minutes, places));
  const chosen = inOrder(chooseProportionally(places, count, wishes.seed));
  const weights = weigh(chosen);
  const totalSeconds = wishes.minutes === undefined ? usualTotal(chosen) : wishes.minutes * 60;
  const seconds = apportion(totalSeconds, timeWeights(chosen, weights));
  const parts = chosen.map(({ entry }, index): PaperPart => {
    const { section, marks } = entry;
    return { section, seconds: seconds[index], marks, weight: weights[index] };
  });
  return { role: wishes.role, questions: chosen.map(({ entry }) => entry.id), parts, totalSeconds };
}

/** A question as the paper takes it: by one of its entries, and where that stands. */
interface Place {
  entry: Entry;
  /** In its bank, from 0. */
  index: number;
  /** The sections of several banks with the same name are one, in either script. */
  section: string;
}

/** Each question once, by its entry in the bank whose name comes first, so that the order of the banks does not count. */
function placeEntries(entries: readonly Entry[]): Place[] {
  const counts = new Map<string, number>();
  const places = new Map<QuestionId, Place>();
  for (const entry of entries) {
    const index = counts.get(entry.bank) ?? 0;
    counts.set(entry.bank, index + 1);
    const known = places.get(entry.id);
    if (known && known.entry.bank <= entry.bank) continue;
    places.set(entry.id, { entry, index, section: foldText(entry.section ?? '').replace(/\s+/g, '') });
  }
  return [...places.values()].sort((one, other) => (one.entry.id < other.entry.id ? -1 : 1));
}

function countFor(minutes: number | undefined, places: readonly Place[]): number {
  if (minutes === undefined || places.length === 0) return usualCount;
  return Math.max(1, Math.round((minutes * 60 * places.length) / secondsOf(places)));
}

/** Of each section, and in it of each kind, as many as its share is; chance decides which. */
function chooseProportionally(places: readonly Place[], count: number, seed: number): Place[] {
  const drawn = shuffle(places, seed);
  const sections = groupBy(drawn, ({ section }) => section);
  const quotas = apportion(
    count,
    sections.map(({ members }) => members.length),
  );
  // What a section's whole numbers leave over of a kind, the next one makes good.
  const owed = new Map<Kind, number>();
  return sections.flatMap(({ members }, index) => chooseKinds(members, quotas[index], owed));
}

function chooseKinds(members: readonly Place[], quota: number, owed: Map<Kind, number>): Place[] {
  const kinds = groupBy(members, ({ entry }) => entry.kind);
  const exact = kinds.map(({ members: ofKind }) => (quota * ofKind.length) / members.length);
  const wanted = kinds.map(({ name, members: ofKind }, index) =>
    Math.min(ofKind.length, Math.max(0, exact[index] + (owed.get(name as Kind) ?? 0))),
  );
  const counts = fitTogether(
    wanted,
    quota,
    kinds.map(({ members: ofKind }) => ofKind.length),
  );
  for (const [index, { name }] of kinds.entries())
    owed.set(name as Kind, (owed.get(name as Kind) ?? 0) + exact[index] - counts[index]);
  return kinds.flatMap(({ members: ofKind }, index) => ofKind.slice(0, counts[index]));
}

/** Whole numbers near to those wanted, none beyond its most, that together are the quota. */
function fitTogether(wanted: readonly number[], quota: number, most: readonly number[]): number[] {
  const sum = wanted.reduce((total, number) => total + number, 0);
  const room = wanted.map((number, index) => (sum < quota ? most[index] - number : number));
  const allRoom = room.reduce((total, number) => total + number, 0);
  const missing = quota - sum;
  const shifted = wanted.map(
    (number, index) => number + (allRoom === 0 ? 0 : (missing * room[index]) / allRoom),
  );
  return roundTogether(shifted, quota);
}

interface Group {
  name: string;
  members: Place[];
}

/** In the order of their names, so that the order in which they come does not count. */
function groupBy(places: readonly Place[], nameOf: (place: Place) => string): Group[] {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const known = groups.get(nameOf(place));
    if (known) known.push(place);
    else groups.set(nameOf(place), [place]);
  }
  return [...groups]
    .map(([name, members]) => ({ name, members }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** As an interview goes: what opens one, what follows in the document's order of sections, what closes it. */
function inOrder(chosen: readonly Place[]): Place[] {
  const starts = new Map<string, number>();
  for (const { section, index } of chosen)
    starts.set(section, Math.min(index, starts.get(section) ?? Number.POSITIVE_INFINITY));
  const keysOf = ({ entry, section, index }: Place) => [
    isIntroduction(entry.question) ? 0 : 1,
    stageOf(entry.section),
    starts.get(section) ?? 0,
    section,
    index,
    entry.bank,
    entry.id,
  ];
  return chosen
    .map((place) => ({ place, keys: keysOf(place) }))
    .sort((one, other) => compareKeys(one.keys, other.keys))
    .map(({ place }) => place);
}

function compareKeys(one: readonly (string | number)[], other: readonly (string | number)[]): number {
  const at = one.findIndex((key, index) => key !== other[index]);
  if (at === -1) return 0;
  return one[at] < other[at] ? -1 : 1;
}

/** The marks of each; a question without marks counts as those of its kind do on average. */
function weigh(chosen: readonly Place[]): number[] {
  return chosen.map(({ entry }) => {
    const alike = chosen.filter((place) => place.entry.kind === entry.kind);
    const known = alike.flatMap((place) => (place.entry.marks === null ? [] : [place.entry.marks]));
    const mean = known.reduce((sum, marks) => sum + marks, 0) / known.length;
    const weight = entry.marks ?? (known.length > 0 ? mean : usualMarks[entry.kind]);
    return weight > 0 ? weight : usualMarks[entry.kind];
  });
}

/** Between kinds usage decides how much time a question gets; among those of a kind, their marks. */
function timeWeights(chosen: readonly Place[], weights: readonly number[]): number[] {
  return chosen.map(({ entry: { kind } }, index) => {
    const alike = weights.filter((_, other) => chosen[other].entry.kind === kind);
    const mean = alike.reduce((sum, weight) => sum + weight, 0) / alike.length;
    return (usualSeconds[kind] * weights[index]) / mean;
  });
}

function secondsOf(places: readonly Place[]): number {
  return places.reduce((sum, { entry }) => sum + usualSeconds[entry.kind], 0);
}

/** In whole minutes, as a paper has it. */
function usualTotal(chosen: readonly Place[]): number {
  return Math.ceil(secondsOf(chosen) / 60) * 60;
}
