// The program never loads this module: the build evaluates it and bundles its result (see `bin/build.mjs`), because
// reading OpenCC's dictionaries takes longer than a whole search. Run from source, as in the tests, it is evaluated
// as it stands; so the two cannot differ.
import hkVariants from 'opencc-js/dict/HKVariants';
import hkVariantsBack from 'opencc-js/dict/HKVariantsRev';
import toTraditional from 'opencc-js/dict/STCharacters';
import toSimplified from 'opencc-js/dict/TSCharacters';
import twVariants from 'opencc-js/dict/TWVariants';
import twVariantsBack from 'opencc-js/dict/TWVariantsRev';

/** What folding and telling scripts apart need to know. The bundle reads each of them when it is asked for. */
interface FoldTable {
  /** At each UTF-16 unit's place how far on, round 65536, the unit is that it becomes; 0 where it stays. */
  shifts: Uint16Array;
  /** Characters that stand in Simplified text only. */
  hans: string;
  /** Characters that stand in Traditional text only. */
  hant: string;
  /** Simplified forms that are Traditional characters of their own as well: 后 里 于 干. */
  perhapsHans: string;
  /** Traditional forms that the mainland's standard knows as well: 於 後 乾. */
  perhapsHant: string;
}

type Pair = readonly [from: string, to: string];

/** Folding keeps offsets, so that only characters of one UTF-16 unit can take part. */
function pairsOf(dictionary: string): Pair[] {
  return dictionary
    .split('|')
    .map((entry) => entry.split(' ') as [string, string])
    .filter(([from, to]) => from.length === 1 && to.length === 1 && from !== to);
}

const simplified = pairsOf(toTraditional);
const traditional = pairsOf(toSimplified);
const variants = [hkVariants, hkVariantsBack, twVariants, twVariantsBack].flatMap(pairsOf);

/** The characters of a legacy encoding with a lead byte of `first`–`last`: what a standard counts as common. */
function charactersOf(encoding: string, rows: { first: number; last: number; trail: number }): Set<string> {
  const decoder = new TextDecoder(encoding);
  const characters = new Set<string>();
  for (let lead = rows.first; lead <= rows.last; lead += 1)
    for (let trail = rows.trail; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if (/^\p{Script=Han}$/u.test(character)) characters.add(character);
    }
  return characters;
}

/** Big5's first level: what Taiwan writes. */
const taiwan = charactersOf('big5', { first: 0xa4, last: 0xc6, trail: 0x40 });
/** GB 2312: what the mainland writes (with a few Traditional forms for old texts). */
const mainland = charactersOf('gbk', { first: 0xb0, last: 0xf7, trail: 0xa1 });

const listedForms = new Set(simplified.map(([from]) => from));
const simplifiedForms = new Map<string, number>();
for (const [, to] of traditional) simplifiedForms.set(to, (simplifiedForms.get(to) ?? 0) + 1);
for (const form of listedForms) simplifiedForms.set(form, (simplifiedForms.get(form) ?? 0) + 0.5);

/** Sets of characters that are one character in different dress: 裏裡里, 麼麽么, 着著. */
function formsOfOne(): string[][] {
  const forms = new Map<string, string[]>();
  for (const [from, to] of [...simplified, ...traditional, ...variants]) {
    const together = [...new Set([...(forms.get(from) ?? [from]), ...(forms.get(to) ?? [to])])];
    for (const form of together) forms.set(form, together);
  }
  return [...new Set(forms.values())];
}

/** The form that stands for all of them: the one that most are simplified to; 着 rather than 著. */
function representativeOf(forms: readonly string[]): string {
  const weight = (form: string): number =>
    (simplifiedForms.get(form) ?? 0) * 4 + (mainland.has(form) ? 2 : 0) + (standardForms.has(form) ? 1 : 0);
  return forms.reduce((best, form) => (weight(form) > weight(best) ? form : best));
}

const standardForms = new Set(pairsOf(twVariants).map(([from]) => from));

function hanPairs(): Pair[] {
  return formsOfOne().flatMap((forms) => {
    const representative = representativeOf(forms);
    return forms.filter((form) => form !== representative).map((form): Pair => [form, representative]);
  });
}

/**
 * Characters that are one in some words only, which OpenCC's phrases convert (了解 瞭解, 计划 計畫, 什么 甚麼, 想象 想像, 回复 回覆),
 * and 妳, which is never converted. To compare, each is the other everywhere: the few words that become alike so
 * (画像, 划像) are no words in the other reading.
 */
const alikeInSomeWords: Pair[] = [
  ['瞭', '了'],
  ['画', '划'],
  ['甚', '什'],
  ['像', '象'],
  ['覆', '复'],
  ['藉', '借'],
  ['沈', '沉'],
  ['揹', '背'],
  ['甦', '苏'],
  ['甯', '宁'],
  ['伕', '夫'],
  ['薰', '熏'],
  ['傢', '家'],
  ['彷', '仿'],
  ['鎗', '枪'],
  ['燄', '焰'],
  ['濬', '浚'],
  ['讎', '仇'],
  ['雠', '仇'],
  ['妳', '你'],
];

/** Marks that stand for one another in the two scripts and in damaged text: 「」“”" 。. —-. */
const markPairs: Pair[] = [
  ...pairEach('“”「」『』〝〞„', '"'),
  ...pairEach('‘’‚', "'"),
  ...pairEach('‐‑‒–—―−─', '-'),
  ...pairEach('〔【', '['),
  ...pairEach('〕】', ']'),
  ...pairEach('·•‧・', '·'),
  ...pairEach('。｡', '.'),
  ...pairEach('、､', ','),
  ...pairEach('〜', '~'),
];

function pairEach(from: string, to: string): Pair[] {
  return [...from].filter((character) => character !== to).map((character): Pair => [character, to]);
}

/** What one unit becomes by width, case and Unicode's own equivalence of Han characters; itself if more than one. */
function plainFormOf(unit: string): string {
  if (/\s/u.test(unit) && unit !== '\n') return ' ';
  const compatible = unit.normalize('NFKC');
  const isOtherWidth = /[\uff01-\uff5e\uffe0-\uffe6]/u.test(unit);
  const isOtherHan = /[\u2e80-\u2fdf\uf900-\ufaff]/u.test(unit);
  const plain = (isOtherWidth || isOtherHan) && compatible.length === 1 ? compatible : unit;
  const upper = plain.toUpperCase();
  const lower = (upper.length === 1 ? upper : plain).toLowerCase();
  return lower.length === 1 ? lower : plain;
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

function foldingShifts(): Uint16Array {
  const known = new Map<string, string>([...hanPairs(), ...markPairs]);
  const alike = new Map(alikeInSomeWords);
  return Uint16Array.from({ length: 0x10000 }, (_, code) => {
    if (isSurrogate(code)) return 0;
    const unit = String.fromCharCode(code);
    const plain = plainFormOf(unit);
    const form = known.get(plain) ?? plain;
    const folded = alike.get(form) ?? form;
    return folded.charCodeAt(0) - code;
  });
}

const regionalForms = new Set(variants.map(([, to]) => to));
const changedToSimplified = new Set(traditional.map(([from]) => from));
for (const forms of formsOfOne())
  for (const form of forms) if (!mainland.has(form) && !listedForms.has(form)) changedToSimplified.add(form);

function select(forms: Iterable<string>, isSelected: (form: string) => boolean): string {
  return [...forms].filter(isSelected).sort().join('');
}

export const foldTable: FoldTable = {
  shifts: foldingShifts(),
  hans: select(listedForms, (form) => !taiwan.has(form) && !changedToSimplified.has(form)),
  hant: select(changedToSimplified, (form) => !mainland.has(form) && !listedForms.has(form)),
  // 群, 峰, 台 are how Taiwan or Hong Kong write what OpenCC's standard has as 羣, 峯, 臺: they tell nothing.
  perhapsHans: select(listedForms, (form) => taiwan.has(form) && !regionalForms.has(form)),
  perhapsHant: select(changedToSimplified, (form) => mainland.has(form) && !listedForms.has(form)),
};
