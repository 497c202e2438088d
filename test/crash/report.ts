/** What candidates went through. */
export interface Report {
  kills: number;
  submitted: number;
  /** By how much the draft lay behind what was typed, at most. */
  mostBehindMs: number;
  /** By how much the clock was off after a kill, at most. */
  mostClockSeconds: number;
  /** What was lost, in words; empty if all is well. */
  losses: string[];
}

/** How far a draft may lie behind, and a clock be off. */
export const mostBehindMs = 1000;
export const mostClockSeconds = 3;

export function emptyReport(): Report {
  return { kills: 0, submitted: 0, mostBehindMs: 0, mostClockSeconds: 0, losses: [] };
}

export function addReports(one: Report, other: Report): Report {
  return {
    kills: one.kills + other.kills,
    submitted: one.submitted + other.submitted,
    mostBehindMs: Math.max(one.mostBehindMs, other.mostBehindMs),
    mostClockSeconds: Math.max(one.mostClockSeconds, other.mostClockSeconds),
    losses: [...one.losses, ...other.losses],
  };
}

export const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Looks again and again for a few seconds. */
export async function until(isMet: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 150; tries += 1) {
    if (isMet()) return true;
    await sleep(20);
  }
  return false;
}
