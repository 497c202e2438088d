import { findLabels } from '../marks/labels/find.ts';
import { leadingNumber } from '../marks/leading.ts';

/** A label over what is asked. */
interface Asking {
  start: number;
  end: number;
  isNumbered: boolean;
}

/**
 * What a label over what is asked stands below: a scene with the numbered label over it, to whose question it belongs; a
 * scene with a word of its own, the place of that word; or nothing of the sort.
 */
type Scene = 'numbered' | number | null;

const sceneLabel =
  /^[ ]*(?:【(?:题目)?(?:案例|材料|案情|资料|背景|情[景境]|场景)(?:分析|描述|介绍|背景|资料|材料|模拟|设定)?】：?|(?:题目)?(?:案例|材料|案情|资料|背景|情[景境]|场景)(?:分析|描述|介绍|背景|资料|材料|模拟|设定)?：)/;
const endsScene = /[。！；…”）】]\s*$/;
const shortestScene = 10;
const longestScene = 1500;
const fewest = 2;
/** Of so many labels without a number the same must be true. */
const mostShare = 0.8;

/**
 * `【第一题】⏎情境：…⏎问题：…⏎参考答案：…`, `情境：…⏎问题：…`: for each label over what is asked, the scene that it asks about. Null where
 * numbers stand over all scenes, `1.…⏎问题：…⏎2.…⏎问题：…`: these tell the questions then.
 */
export function findScenes(plain: string, from: number, askings: readonly Asking[]): Scene[] | null {
  const found = askings.map((): Scene => null);
  const scenes = askings.map((asking, at) => {
    const start = Math.max(askings[at - 1]?.end ?? from, asking.start - longestScene);
    return asking.isNumbered ? null : { at, start, end: asking.start };
  });
  const plainLabels = scenes.filter((scene) => scene !== null);
  const isMost = (count: number): boolean => count >= fewest && count >= plainLabels.length * mostShare;
  const below = plainLabels.filter(
    ({ at, start, end }) =>
      askings[at - 1]?.isNumbered && start === askings[at - 1].end && isScene(plain, start, end),
  );
  if (isMost(below.length)) {
    for (const { at } of below) found[at] = 'numbered';
    return found;
  }
  const named = plainLabels.map(({ start, end }) => namedScene(plain, start, end));
  if (named.length === askings.length && countOn(named.map((one) => one?.number ?? null))) return null;
  if (!isMost(named.filter((one) => one?.label != null).length)) return found;
  for (const [index, { at }] of plainLabels.entries()) found[at] = named[index]?.label ?? null;
  return found;
}

/** Whether a stretch tells of something and answers nothing. */
function isScene(plain: string, start: number, end: number): boolean {
  const text = plain.slice(start, end).trim();
  const tells = text.length >= shortestScene && endsScene.test(text);
  return tells && findLabels(plain, { start, end }).every(({ field }) => field === 'assesses');
}

/** The last line of a stretch that has a number or a scene's label, where what follows it is a scene. */
function namedScene(
  plain: string,
  start: number,
  end: number,
): { number: number | null; label: number | null } | null {
  for (const line of linesUp(plain, start, end)) {
    const label = sceneLabel.test(plain.slice(line, line + longestLabel)) ? line : null;
    const number = leadingNumber(plain, { start: line, end })?.value ?? null;
    if (label === null && number === null) continue;
    return isScene(plain, line, end) ? { number, label } : null;
  }
  return null;
}

const longestLabel = 20;

/** Where the lines of a stretch begin, the last one first. */
function* linesUp(plain: string, start: number, end: number): Generator<number> {
  for (let at = end - 1; at >= start; at -= 1) if (at === 0 || plain[at - 1] === '\n') yield at;
}

/** Whether there are several numbers, each one more than that before it. */
const countOn = (numbers: readonly (number | null)[]): boolean =>
  numbers.length >= fewest &&
  numbers.every((number, at) => number !== null && (at === 0 || number === (numbers[at - 1] ?? 0) + 1));
