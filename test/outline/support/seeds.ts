import { readFileSync } from 'node:fs';
import type { Cleaned, Removal } from '../../../src/clean/cleaned.ts';
import { type Edit, TracedText } from '../../../src/clean/traced.ts';
import { plainDocument } from '../../../src/read/text.ts';

interface RepairCase {
  seed: string;
  damaged: string;
  repaired: string;
}

const gloss = /\([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]+\)/g;
const asciiMark = /[,?!:;()]/g;
const fullWidth: Record<string, string> = {
  ',': '，',
  '?': '？',
  '!': '！',
  ':': '：',
  ';': '；',
  '(': '（',
  ')': '）',
};

/** The five seeds' file names. */
export const seedFiles = [
  '000_94b2a630a3960cea.txt',
  '001_87fdc2408761ae77.txt',
  '002_8ff46ca68d501dc2.txt',
  '003_67c2f92cf86e4118.txt',
  '004_19921aeaac50ceaf.txt',
];

/** A seed as cleaning must hand it on, made from the gold list of repairs. */
export function cleanedSeed(file: string): Cleaned {
  const text = readFileSync(new URL(`../../../seeds/${file}`, import.meta.url), 'utf8').replaceAll(
    '\r\n',
    '\n',
  );
  const removals: Removal[] = [];
  const bounds = documentBounds(text);
  const edits: Edit[] = [];
  for (const span of [
    { start: 0, end: bounds.start },
    { start: bounds.end, end: text.length },
  ]) {
    if (span.end === span.start) continue;
    removals.push({ rule: 'page menu', ...span });
    edits.push({ ...span, insert: '' });
  }
  for (const { damaged, repaired } of repairsOf(file)) {
    const start = text.indexOf(damaged);
    edits.push({ start, end: start + damaged.length, insert: repaired });
  }
  const whole = TracedText.of(text).apply(mergeOverlaps(edits, text));
  const glosses = [...whole.text.matchAll(gloss)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    insert: '',
  }));
  for (const edit of glosses) removals.push({ rule: 'gloss', ...whole.sourceOf(edit) });
  const plain = whole.apply(glosses);
  const marks = [...plain.text.matchAll(asciiMark)].map((match) => ({
    start: match.index,
    end: match.index + 1,
    insert: fullWidth[match[0]],
  }));
  return {
    document: plainDocument(file, text),
    blocks: [],
    traced: plain.apply(marks),
    removals,
    repairs: [],
    doubts: [],
  };
}

function repairsOf(file: string): RepairCase[] {
  const path = new URL('../../fixtures/gold/repairs.json', import.meta.url);
  const all = JSON.parse(readFileSync(path, 'utf8')) as RepairCase[];
  return all.filter(({ seed }) => seed === file);
}

/** From the document's title to its last line: the sites put their own lines round it. */
function documentBounds(text: string): { start: number; end: number } {
  const site = text.includes('文档评论')
    ? ['查看更多\n', '文档评论']
    : [/文檔簡(?:\(jiǎn\))?介\n/.exec(text)?.[0] ?? '', '溫馨提示'];
  return { start: text.indexOf(site[0]) + site[0].length, end: text.indexOf(site[1]) };
}

/** The contexts of neighbouring passages overlap: the second one is shortened by what the first one holds. */
function mergeOverlaps(edits: Edit[], text: string): Edit[] {
  const sorted = edits.toSorted((one, other) => one.start - other.start || one.end - other.end);
  for (let index = 1; index < sorted.length; index += 1) {
    const before = sorted[index - 1];
    const edit = sorted[index];
    if (edit.start >= before.end) continue;
    const shared = text.slice(edit.start, before.end).replace(gloss, '').length;
    edit.start = before.end;
    edit.insert = edit.insert.slice(shared);
  }
  return sorted;
}
