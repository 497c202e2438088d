import { randomFrom } from '../../../src/bank/random.ts';
import { type Entry, toEntry } from '../entry.ts';
import { joints } from './bank-ways.ts';
import { drawWays, printParts, type Ways } from './banks.ts';
import { pick, pickSome, pickWay, type Random } from './lots.ts';
import { formOf, joined, plain } from './markup.ts';
import { interviewQuestions } from './questions.ts';
import { aboveTitle, belowText, belowTitle, betweenQuestions, pageRoles, pageTitles } from './site-ways.ts';

/** How often a page has two such lines more, and lines between its questions. */
const oftenMore = 0.5;
const oftenBetween = 0.3;
const oftenEndless = 0.7;

/** Most sites show a document without its lines. */
const endless = Object.fromEntries(Object.entries(joints).filter(([way]) => way.startsWith('one line')));

/** The ways of a bank, with what a site prints round it, which is drawn word by word. */
function pageWays(random: Random): Ways {
  const ways = drawWays(random);
  const role = pick(pageRoles, random);
  const title = pick([...pageTitles, ways.title], random);
  const bare = title(role);
  const some = (all: readonly ((title: string, random: Random) => string)[]): string[] =>
    pickSome(all, random() < oftenMore ? 1 : 3, random).flatMap((way) => way(bare, random).split('\n'));
  const isEndless = random() < oftenEndless;
  const between = pick(betweenQuestions, random);
  return {
    ...ways,
    markup: isEndless ? null : ways.markup,
    joint: isEndless ? pickWay(endless, random) : ways.joint,
    role,
    title,
    above: some(aboveTitle),
    below: some(belowTitle),
    introduction: [],
    closing: [],
    tail: some(belowText),
    furniture: random() < oftenBetween ? ['a site', (page) => between(page, bare)] : null,
    isWrapped: false,
  };
}

/** So many pages of sites, each with a bank of open questions in it; the same for the same seed. */
export function drawPages(count: number, seed: number): Entry[] {
  const pool = interviewQuestions();
  return Array.from({ length: count }, (_, index) => {
    const random = randomFrom(seed * 100_000 + index);
    const ways = pageWays(random);
    const { head, body, tail } = printParts(pool, ways, random);
    const isEndless = formOf(ways) === 'one line';
    const around = isEndless ? pick(['\n', ' ', '', ...(ways.joint[1] === '' ? [''] : [' '])], random) : '\n';
    const text = [head.join(around), joined(body, ways), tail.join(around)].join(around);
    const form = {
      name: `page ${index} | ${ways.number[0]} | ${ways.heading?.[0] ?? 'no sections'} | ${ways.markup?.[0] ?? ways.joint[0]}, around ${JSON.stringify(around)}${ways.script ? ' | hant' : ''}`,
      set: 'tuning',
      layout: `drawn: page of a site in ${formOf(ways)}${isEndless && around === '\n' ? ', lines around' : ''}`,
      file: (ways.markup?.[1] ?? plain).file,
      encoding: 'utf-8',
      script: ways.script,
    } as const;
    return toEntry(form, `${text}\n`);
  });
}
