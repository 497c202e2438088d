import { randomFrom } from '../../../src/bank/random.ts';
import { mark } from '../dresses/dress.ts';
import { type Entry, toEntry } from '../entry.ts';
import {
  abilities,
  askers,
  befores,
  behinds,
  closings,
  furniture,
  headings,
  introductions,
  joints,
  labels,
  leads,
  numbers,
  ofSite,
  remarks,
  roles,
  sections,
  shapes,
  tails,
  titles,
} from './bank-ways.ts';
import { pick, pickSome, pickWay, type Random } from './lots.ts';
import { formOf, joined, markups, plain } from './markup.ts';
import { type Interviewed, interviewQuestions } from './questions.ts';

/** How often a bank has what not each has. */
const share = {
  sections: 0.6,
  labels: 0.75,
  askers: 0.12,
  labelBelow: 0.2,
  befores: 0.25,
  behinds: 0.2,
  furniture: 0.35,
  introduction: 0.4,
  closing: 0.3,
  unanswered: 0.15,
  oneUnanswered: 0.3,
  traditional: 0.35,
  markup: 0.3,
  wrapped: 0.1,
  above: 0.25,
  below: 0.25,
  tail: 0.25,
};

/** All that is decided for a bank; the ways are named in its entry. */
export function drawWays(random: Random) {
  const has = (one: keyof typeof share): boolean => random() < share[one];
  return {
    number: pickWay(numbers, random),
    asker: has('askers') ? pickWay(askers, random) : null,
    heading: has('sections') ? pickWay(headings, random) : null,
    label: has('labels') ? pick(labels, random) : '',
    isLabelBelow: has('labelBelow'),
    before: has('befores') ? pickWay(befores, random) : null,
    behind: has('behinds') ? pickWay(behinds, random) : null,
    shape: pickWay(shapes, random),
    furniture: has('furniture') ? pickWay(furniture, random) : null,
    introduction: has('introduction') ? [pick(introductions, random)] : [],
    closing: has('closing') ? [pick(closings, random)] : [],
    above: has('above') ? [pick(ofSite, random)] : [],
    below: has('below') ? [pick(ofSite, random)] : [],
    tail: has('tail') ? [pick(tails, random)] : [],
    hasUnanswered: has('unanswered'),
    joint: pickWay(joints, random),
    markup: has('markup') ? pickWay(markups, random) : null,
    isWrapped: has('wrapped'),
    title: pick(titles, random),
    role: pick(roles, random),
    isCountedOn: random() < 0.5,
    script: has('traditional') ? 'hant' : undefined,
  };
}
export type Ways = ReturnType<typeof drawWays>;

/** So many banks of open questions, their questions and layouts drawn by lot; the same for the same seed. */
export function drawBanks(count: number, seed: number): Entry[] {
  const pool = interviewQuestions();
  return Array.from({ length: count }, (_, index) => {
    const random = randomFrom(seed * 100_000 + index);
    const ways = drawWays(random);
    const { label, asker, markup, script } = ways;
    const answers = asker !== null || label !== '' ? 'labelled answers' : 'answers without labels';
    const form = {
      name: nameOf(index, ways),
      set: 'tuning',
      layout: `drawn: bank in ${formOf(ways)}, ${answers}`,
      file: (markup?.[1] ?? plain).file,
      encoding: 'utf-8',
      script,
    } as const;
    const { head, body, tail } = printParts(pool, ways, random);
    return toEntry(form, `${joined([...head, ...body, ...tail], ways)}\n`);
  });
}

function nameOf(index: number, ways: Ways): string {
  const { number, asker, heading, label, isLabelBelow, before, behind, shape, markup, joint } = ways;
  return [
    index,
    asker?.[0] ?? number[0],
    heading?.[0] ?? 'no sections',
    asker || label === '' ? '' : `${label}${isLabelBelow ? ' over the answer' : ''}`,
    before?.[0],
    behind?.[0],
    shape[0],
    ways.furniture?.[0],
    markup?.[0] ?? joint[0].trim(),
    formOf(ways) === 'wrapped lines' ? 'wrapped' : '',
    ways.above[0] && `above: ${ways.above[0].slice(0, 6)}`,
    ways.below[0] && `below: ${ways.below[0].slice(0, 6)}`,
    ways.tail[0] && `tail: ${ways.tail[0].slice(0, 6)}`,
    ways.isCountedOn ? '' : 'counted anew',
    ways.script,
  ]
    .filter((word) => word)
    .join(' | ');
}

interface Parts {
  head: string[];
  body: string[];
  tail: string[];
}

/** The lines of a bank: its title with what stands round it, its questions, what stands below them. */
export function printParts(pool: readonly Interviewed[], ways: Ways, random: Random): Parts {
  const [, markup] = ways.markup ?? ['', plain];
  const names = ways.heading ? pickSome(sections, 2 + Math.floor(random() * 2), random) : [''];
  const drawn = pickSome(pool, ways.heading ? names.length * 4 : 8, random);
  const body: string[] = [];
  const perPart = drawn.length / names.length;
  drawn.forEach((question, at) => {
    if (ways.heading && at % perPart === 0) {
      const part = at / perPart;
      body.push(markup.heading(ways.heading[1](mark('s', names[part]), part + 1, perPart)));
    }
    const number = ways.isCountedOn || !ways.heading ? at + 1 : (at % perPart) + 1;
    body.push(...printQuestion(question, { number, ways, random }));
    if (ways.furniture && at % 3 === 2) body.push(markup.other(ways.furniture[1]((at + 1) / 3)));
  });
  return {
    head: [
      ...ways.above.map(markup.other),
      markup.title(mark('t', ways.title(mark('r', ways.role)))),
      ...[...ways.below, ...ways.introduction].map(markup.other),
    ],
    body,
    tail: [...ways.closing, ...ways.tail].map(markup.other),
  };
}

interface Place {
  number: number;
  ways: Ways;
  random: Random;
}

function printQuestion({ question, sentences }: Interviewed, { number, ways, random }: Place): string[] {
  const { asker, label, isLabelBelow } = ways;
  const [, markup] = ways.markup ?? ['', plain];
  const sign = asker ? asker[1][0] : `${ways.number[1](number)}${mark('n', '', `=${number}`)}`;
  const stem = markup.stem(`${sign}${mark('q', question)}`);
  const before = ways.before ? [markup.other(ways.before[1](pickSome(abilities, 2, random)))] : [];
  const own = asker ? asker[1][1] : label;
  if (ways.hasUnanswered && own !== '' && random() < share.oneUnanswered) return [stem, ...before];
  const answer = mark('a', ways.shape[1](pick(leads, random), sentences));
  const isApart = isLabelBelow && label !== '' && !asker;
  const behind = ways.behind ? [markup.other(ways.behind[1](pick(remarks, random)))] : [];
  const head = own === '' ? '' : `${markup.label(own)}${isApart ? '\n' : ''}`;
  const body = `${head}${answer}`.split('\n').map(markup.other);
  return [stem, ...before, ...body, ...behind];
}
