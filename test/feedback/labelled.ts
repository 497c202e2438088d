import { readFileSync } from 'node:fs';

/** What an interviewer would tick: where its passage begins in the reference, and where the next one does. */
export interface LabelledPoint {
  id: string;
  gist: string;
  start: number;
  end: number;
}

export interface LabelledAnswer {
  style: string;
  text: string;
  /** The points that it says, in whatever words. */
  covers: ReadonlySet<string>;
  /** How well a fair interviewer finds it, 0–100. */
  score: number;
}

export interface LabelledQuestion {
  name: string;
  question: string;
  reference: string;
  points: LabelledPoint[];
  answers: LabelledAnswer[];
}

interface Seed {
  seed: string;
  section: string;
  number: number;
  question: string;
  answer: string;
}

interface Span {
  id: string;
  gist: string;
  span: string;
}

const fixtures = new URL('../fixtures/', import.meta.url);
const tuning = new URL('tuning/', import.meta.url);

const readJson = (name: string) => JSON.parse(readFileSync(new URL(name, fixtures), 'utf8'));

const seeds: Seed[] = readJson('gold/seeds.json');

function findSeed(file: string, section: string, number: number): Seed {
  const found = seeds.find(
    (seed) => seed.seed.startsWith(file) && seed.section === section && seed.number === number,
  );
  if (found === undefined) throw new Error(`The seeds have no ${file} ${section} ${number}.`);
  return found;
}

/** The sample that others labelled: six questions of the seeds. */
export function readSample(): LabelledQuestion[] {
  const entries: {
    seed: string;
    section: string;
    number: number;
    points: Span[];
    answers: { style: string; text: string; covers: string[]; score: number }[];
  }[] = readJson('gold/feedback-sample.json');
  return entries.map(({ seed, section, number, points, answers }) => {
    const { question, answer } = findSeed(seed, section, number);
    return {
      name: `${seed.slice(0, 3)} ${section} ${number}`,
      question,
      reference: answer,
      points: locate(points, answer),
      answers: answers.map((one) => ({ ...one, covers: new Set(one.covers) })),
    };
  });
}

function locate(points: readonly Span[], reference: string): LabelledPoint[] {
  const starts = points.map(({ span }) => {
    const wordings = span.split('|').map((wording) => reference.indexOf(wording));
    const start = Math.max(...wordings);
    if (start < 0) throw new Error(`The reference has no “${span}”.`);
    return start;
  });
  return points.map(({ id, gist }, index) => ({
    id,
    gist,
    start: starts[index],
    end: starts[index + 1] ?? reference.length,
  }));
}

/**
 * Questions that were labelled before they were ever graded. A block a question: `# seed section number` or a name with
 * `? question` and `= reference`; `p1 gist | how its passage begins`; `@ style script score points`, and the answer below
 * it; `=copy points` is the reference's own text.
 */
export function readTuning(name: string): LabelledQuestion[] {
  const text = readFileSync(new URL(`${name}.txt`, tuning), 'utf8');
  return text.split(/^# /m).slice(1).map(readBlock);
}

function readBlock(block: string): LabelledQuestion {
  const [head, ...lines] = block.trimEnd().split('\n');
  const own = /^\? (.*)\n= ([\s\S]*?)\n(?=p1 )/m.exec(lines.join('\n'));
  const [file, section, number] = head.split(' ');
  const { question, answer } = own
    ? { question: own[1], answer: own[2] }
    : findSeed(file, section, Number(number));
  const points = locate(
    lines.flatMap((line) => {
      const found = /^(p\d+) (.*?) \| (.*)$/.exec(line);
      return found ? [{ id: found[1], gist: found[2], span: found[3].trim() }] : [];
    }),
    answer,
  );
  const answers = block
    .split(/^@ /m)
    .slice(1)
    .map((part) => readAnswer(part, points, answer));
  return { name: head, question, reference: answer, points, answers };
}

function readAnswer(part: string, points: readonly LabelledPoint[], reference: string): LabelledAnswer {
  const [head, ...lines] = part.trim().split('\n');
  const [style, , score, ...covers] = head.split(' ');
  const copied = /^=copy (.*)$/.exec(lines[0]);
  const text = copied
    ? points
        .filter(({ id }) => copied[1].split(' ').includes(id))
        .map(({ start, end }) => reference.slice(start, end))
        .join('')
    : lines.join('\n').trim();
  return { style, text, covers: new Set(covers), score: Number(score) };
}
