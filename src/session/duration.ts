import { typedWord } from '../script/typed.ts';

const unitSeconds: { [unit: string]: number } = { h: 3600, m: 60, s: 1 };

const longestSeconds = 24 * 3600;

/**
 * A duration with its unit → seconds; null if it is none, is nothing or is more than a day.
 * `90s` → 90, `3m` → 180, `1m30s` → 90, `３ｍ` → 180, `90` → null
 */
export function parseDuration(typed: string): number | null {
  const text = typedWord(typed);
  if (!/^(?:\d{1,5}h)?(?:\d{1,5}m)?(?:\d{1,5}s)?$/.test(text)) return null;
  const parts = [...text.matchAll(/(\d+)([hms])/g)];
  const seconds = parts.reduce((sum, [, count, unit]) => sum + Number(count) * unitSeconds[unit], 0);
  return seconds > 0 && seconds <= longestSeconds ? seconds : null;
}

/** Whole seconds, at least one, as `parseDuration` reads them: 90 → `1m30s`, 180 → `3m`. */
export function formatDuration(seconds: number): string {
  const counts = { h: Math.floor(seconds / 3600), m: Math.floor(seconds / 60) % 60, s: seconds % 60 };
  const parts = Object.entries(counts).filter(([, count]) => count > 0);
  return parts.map(([unit, count]) => `${count}${unit}`).join('');
}

/** Seconds as a clock shows them, without their fraction: 62.9 → `01:02`, 3723 → `1:02:03`. */
export function formatSeconds(seconds: number): string {
  const parts = [seconds / 3600, (seconds / 60) % 60, seconds % 60];
  const [hours, minutes, rest] = parts.map(Math.floor);
  const clock = [minutes, rest].map((part) => String(part).padStart(2, '0')).join(':');
  return hours > 0 ? `${hours}:${clock}` : clock;
}

/** Characters that are said in a minute at an interview. */
const charactersPerMinute = 240;

/** How long it takes to say a text aloud, in whole seconds. What is no letter and no digit takes no time; a word of Latin letters takes as long as two characters. */
export function speakingSeconds(text: string): number {
  const words = text.match(/[A-Za-z0-9]+(?:[.'-][A-Za-z0-9]+)*/g)?.length ?? 0;
  const characters = text.replace(/[A-Za-z0-9]/g, '').match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return Math.round(((characters + 2 * words) * 60) / charactersPerMinute);
}
