import type { Group } from '../../progress/groups.ts';
import type { Progress } from '../../progress/progress.ts';
import { drawBars } from '../../terminal/charts.ts';
import { texts } from '../../texts/texts.ts';
import { type Look, type Part, percent } from './look.ts';

/** So many of each are shown; the others hold more than anybody could work on. */
const mostShown = 8;

/** What is weak by role, by section and by what is assessed; only where there is anything to tell. */
export function groupParts(progress: Progress, look: Look): Part[] {
  const kinds = (['roles', 'sections', 'assesses'] as const).filter((kind) =>
    progress[kind].some(({ answers }) => answers > 0),
  );
  return kinds.map((kind) =>
    groupPart(texts.stats.groups.headings[kind], progress[kind], { progress, look }),
  );
}

function groupPart(
  heading: string,
  groups: readonly Group[],
  { progress, look }: { progress: Progress; look: Look },
): Part {
  const { means, figure, words, more, unknown } = texts.stats.groups;
  const told = groups.filter(isTold);
  const shown = told.slice(0, mostShown);
  const banks = new Set(groups.map(({ bank }) => bank));
  const nameOf = ({ name, bank }: Group) => (bank === null || banks.size === 1 ? name : `${name} · ${bank}`);
  const rest = groups.filter((group) => !isTold(group) && group.answers > 0).length;
  return {
    heading,
    words: shown.some(({ weakShare }) => weakShare !== null) ? [means] : [],
    chart: () =>
      drawBars(
        shown.map((group) => ({
          label: nameOf(group),
          figure: tell(group, figure),
          share: group.weakShare,
        })),
        look,
      ),
    chartInWords: () => shown.map((group) => nameOf(group) + texts.common.colon + tell(group, words)),
    notes: [
      ...(told.length > shown.length ? [more(told.length - shown.length)] : []),
      ...(rest > 0 ? [unknown(rest, progress.leastAnswers)] : []),
    ],
  };
}

function isTold({ weakShare, meanScore }: Group): boolean {
  return weakShare !== null || meanScore !== null;
}

function tell(
  { weakShare, weak, judged, meanScore }: Group,
  say: (share: string, weak: number, judged: number) => string,
): string {
  if (weakShare !== null) return say(percent(weakShare), weak, judged);
  return texts.stats.groups.score(Math.round(meanScore ?? 0));
}
