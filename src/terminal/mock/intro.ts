import { formatSeconds } from '../../session/duration.ts';
import type { Paper } from '../../session/paper.ts';
import { texts } from '../../texts/texts.ts';
import { type Page, rowsOf } from '../page.ts';
import { layTable } from '../table.ts';

/** What is told of a paper before it begins. */
export interface Intro {
  /** With the names of role and sections in the script to be shown. */
  paper: Pick<Paper, 'role' | 'parts'>;
  totalSeconds: number;
  /** The time ends the paper, rather than that overtime is counted. */
  isStrict: boolean;
  seed: number;
  /** Questions that the banks have no reference for, and that were left out. */
  leftOut: number;
  /** Line by line: the rules name lines to type instead of keys. */
  isByLine: boolean;
}

/** The paper and its rules. */
export function introLines(intro: Intro, page: Page): string[] {
  const { intro: said } = texts.mock;
  const { paper, totalSeconds, leftOut, seed, isByLine } = intro;
  const { parts, role } = paper;
  const marks = sumOfMarks(paper);
  const facts = [
    said.questions(parts.length),
    formatSeconds(totalSeconds),
    marks === null ? null : texts.practice.marks(marks),
  ].filter((fact) => fact !== null);
  const lines = [
    ...(intro.isStrict ? [said.strict] : [said.overtime]),
    ...(isByLine ? said.rulesByLine : said.rules),
    ...(leftOut > 0 ? [said.leftOut(leftOut)] : []),
    said.seed(seed),
  ];
  return [
    ...rowsOf(said.title(role), page).map(page.style.heading),
    ...rowsOf(facts.join(texts.practice.separator), page),
    '',
    ...sectionLines(paper, page),
    '',
    ...lines.flatMap((line) => rowsOf(line, page)),
    '',
  ];
}

function sectionLines({ parts }: Pick<Paper, 'parts'>, page: Page): string[] {
  const { sections } = texts.mock.intro;
  const names = [...new Set(parts.map(({ section }) => section))];
  const rows = names.map((name) => {
    const own = parts.filter(({ section }) => section === name);
    const seconds = own.reduce((sum, part) => sum + part.seconds, 0);
    const marks = sumOfMarks({ parts: own });
    return [
      name ?? sections.none,
      String(own.length),
      formatSeconds(seconds),
      marks === null ? '' : String(marks),
    ];
  });
  const columns = [
    { heading: sections.name, shrinks: 'first' as const },
    { heading: sections.questions, align: 'right' as const },
    { heading: sections.time, align: 'right' as const },
    { heading: sections.marks, align: 'right' as const },
  ];
  return layTable({ columns, rows }, page.columns);
}

/** Null where not every question has its marks. */
function sumOfMarks({ parts }: Pick<Paper, 'parts'>): number | null {
  if (parts.some(({ marks }) => marks === null)) return null;
  return parts.reduce((sum, { marks }) => sum + (marks ?? 0), 0);
}
