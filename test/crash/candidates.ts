import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { LineCandidate } from './line-candidate.ts';
import { addReports, emptyReport, type Report } from './report.ts';
import { ScreenCandidate } from './screen-candidate.ts';

/** How often one candidate is killed, so that some begin anew. */
const killsEach = 8;
/** So many candidates at once. */
const atOnce = 2;

export interface Wish {
  /** A folder for the data of all candidates. */
  home: string;
  seed: number;
  kills: number;
  say: (line: string) => void;
}

/** Candidates one after the other and side by side, until there have been so many kills or something is lost. */
export async function crashMany({ home, seed, kills, say }: Wish): Promise<Report> {
  say(`Seed ${seed}.`);
  let report = emptyReport();
  let begun = 0;
  const work = async (): Promise<void> => {
    while (begun * killsEach < kills && report.losses.length === 0) {
      const own = begun;
      begun += 1;
      const share = Math.min(killsEach, kills - own * killsEach);
      const folder = join(home, String(own));
      mkdirSync(folder);
      const told = await crash({ folder, seed: seed * 1000 + own, kills: share, isByLines: own % 3 === 2 });
      say([`Candidate ${own}: ${told.kills} kills.`, ...told.losses].join('\n'));
      report = addReports(report, told);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return report;
}

async function crash(wish: {
  folder: string;
  seed: number;
  kills: number;
  isByLines: boolean;
}): Promise<Report> {
  const { folder, seed, kills, isByLines } = wish;
  const candidate = isByLines ? new LineCandidate(folder, seed) : new ScreenCandidate(folder, seed);
  try {
    while (candidate.report.kills < kills) if (!(await candidate.liveAndDie())) break;
    return candidate.report;
  } finally {
    await candidate.close();
  }
}
