import { isNameMatch, nearest } from '../../bank/near.ts';
import { formatDay, formatDayStart, parseDay, parseDayStart, usualStartMinutes } from '../../schedule/day.ts';
import type { ShownScript } from '../../script/script.ts';
import { typedText, typedWord } from '../../script/typed.ts';
import { formatDuration, parseDuration } from '../../session/duration.ts';
import { readLanguage } from '../../texts/language.ts';

/** What can be configured, in the order in which it is shown. */
export const configKeys = [
  'interview.date',
  'roles',
  'day.start',
  'day.new',
  'day.most',
  'time',
  'script',
  'lang',
  'judge.url',
  'judge.model',
  'judge.key-env',
  'judge.timeout',
] as const;

export type ConfigKey = (typeof configKeys)[number];

/** New questions a day where no date asks for more or fewer. */
export const usualNew = 10;
/** Time for a question. */
export const usualSeconds = 180;

/** How long a language model is waited for. */
export const usualJudgeSeconds = 60;

/** What some values are judged by. */
interface ConfigFacts {
  /** The day of study that it is. */
  today: number;
  /** The roles of all banks. */
  roles: readonly string[];
}

/** A value as it is kept, or the values that may have been meant. */
type ReadValue = { value: string } | { near: readonly string[] };

/** How a key's values are read and shown. */
interface ConfigRule {
  /** A value as it is typed → as it is kept. */
  read: (typed: string, facts: ConfigFacts) => ReadValue;
  /** A kept value as a person reads it. */
  show: (kept: string) => string;
  /** What holds where it is not set, as a person reads it; null: nothing. */
  usual: string | null;
}

const wrong: ReadValue = { near: [] };
const plain = (kept: string) => kept;

export const configRules: Record<ConfigKey, ConfigRule> = {
  'interview.date': { read: readDate, show: plain, usual: null },
  roles: { read: readRoles, show: (kept) => rolesFrom(kept).join(', '), usual: null },
  'day.start': {
    read: (typed) => {
      const start = parseDayStart(typed);
      return start === null ? wrong : { value: formatDayStart(start) };
    },
    show: plain,
    usual: formatDayStart(usualStartMinutes),
  },
  'day.new': { read: wholeFrom(0), show: plain, usual: String(usualNew) },
  'day.most': { read: wholeFrom(1), show: plain, usual: null },
  time: { read: readSeconds, show: showSeconds, usual: formatDuration(usualSeconds) },
  script: { read: readScript, show: plain, usual: 'original' },
  lang: {
    read: (typed) => {
      const language = readLanguage(typed);
      return language === null ? wrong : { value: language };
    },
    show: plain,
    usual: null,
  },
  'judge.url': { read: readUrl, show: plain, usual: null },
  'judge.model': { read: readLine, show: plain, usual: null },
  'judge.key-env': {
    read: (typed) => (/^[A-Za-z_]\w*$/.test(typed.trim()) ? { value: typed.trim() } : wrong),
    show: plain,
    usual: null,
  },
  'judge.timeout': { read: readSeconds, show: showSeconds, usual: formatDuration(usualJudgeSeconds) },
};

/** A key as it is typed → the key; null where there is none of this name. Full-width and upper-case letters count. */
export function readKey(typed: string): ConfigKey | null {
  const name = typedWord(typed).replace(/_/g, '-');
  return configKeys.find((key) => key === name) ?? null;
}

/** The keys that may have been meant: `interview` → interview.date, `intervew.date` → interview.date */
export function nearKeys(typed: string): string[] {
  const name = typedWord(typed);
  const parts = configKeys.filter((key) => name !== '' && key.split('.').includes(name));
  return parts.length > 0 ? parts : nearest(name, configKeys);
}

/** Roles as they are kept → their names. */
export function rolesFrom(kept: string | null): string[] {
  return kept === null ? [] : (JSON.parse(kept) as string[]);
}

/** A date that has passed would plan nothing. */
function readDate(typed: string, { today }: ConfigFacts): ReadValue {
  const day = parseDay(typed);
  return day === null || day < today ? wrong : { value: formatDay(day) };
}

/** `客服, 運營` → the names of all roles that hold either, in either script. */
function readRoles(typed: string, { roles }: ConfigFacts): ReadValue {
  const words = typed
    .split(/[,，、;；\n]/)
    .map((word) => word.trim())
    .filter(Boolean);
  const unknown = words.filter((word) => !roles.some((role) => isNameMatch(role, word)));
  if (words.length === 0) return { near: roles };
  if (unknown.length > 0) {
    const near = unknown.flatMap((word) => nearest(word, roles));
    return { near: near.length > 0 ? near : roles };
  }
  // A role by its whole name is meant alone, also where another one's name holds it.
  const chosen = roles.filter((role) =>
    words.some((word) => (roles.includes(word) ? role === word : isNameMatch(role, word))),
  );
  return { value: JSON.stringify(chosen) };
}

function wholeFrom(least: number): ConfigRule['read'] {
  return (typed) => {
    const digits = typedText(typed);
    return /^\d{1,4}$/.test(digits) && Number(digits) >= least ? { value: String(Number(digits)) } : wrong;
  };
}

const scripts: readonly ShownScript[] = ['original', 'hans', 'hant', 'tw', 'hk'];

function readScript(typed: string): ReadValue {
  const script = scripts.find((one) => one === typedWord(typed));
  return script === undefined ? { near: nearest(typed, scripts) } : { value: script };
}

function readSeconds(typed: string): ReadValue {
  const seconds = parseDuration(typed);
  return seconds === null ? wrong : { value: `${seconds}s` };
}

function showSeconds(kept: string): string {
  return formatDuration(parseDuration(kept) ?? 0);
}

function readUrl(typed: string): ReadValue {
  const text = typed.trim();
  const url = URL.canParse(text) ? new URL(text) : null;
  const isWeb = url !== null && ['http:', 'https:'].includes(url.protocol) && url.hostname !== '';
  // A key in the address would be kept and shown.
  return isWeb && url.username === '' && url.password === '' ? { value: text } : wrong;
}

function readLine(typed: string): ReadValue {
  const text = typed.trim();
  return text === '' || /[\p{Cc}]/u.test(text) ? wrong : { value: text };
}
