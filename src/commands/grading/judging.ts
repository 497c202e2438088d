import type { JudgeFailure } from '../../judge/judge.ts';
import type { Remark } from '../../judge/remark.ts';
import { oneLine } from '../../script/one-line.ts';
import { parseDuration } from '../../session/duration.ts';
import type { Store } from '../../store/store.ts';
import { hangingRows } from '../../terminal/drill/question.ts';
import { type Page, rowsOf } from '../../terminal/page.ts';
import { safeText } from '../../terminal/safe.ts';
import { showWaiting } from '../../terminal/waiting.ts';
import { texts } from '../../texts/texts.ts';
import { keptValue } from '../config/config.ts';
import { usualJudgeSeconds } from '../config/keys.ts';
import type { Context } from '../program/context.ts';

/** The language model that the user has configured. */
export interface Judge {
  /** What a person calls it: `localhost:11434`. */
  host: string;
  /** Asks it for a remark. Never throws for what it does; aborting `cancelled` ends the waiting. */
  ask: (about: Commented, cancelled: AbortSignal) => Promise<Opinion>;
}

/** What it is told. */
export interface Commented {
  question: string;
  reference: string | null;
  answer: string;
}

/** What it says, or why it says nothing. */
export type Opinion =
  | { remark: Remark; isShortened: boolean }
  | { failure: JudgeFailure | { reason: 'no-key'; variable: string } };

/** Null where none is configured: then nothing of the network is so much as loaded. */
export async function findJudge(
  store: Pick<Store, 'setting'>,
  environment: NodeJS.ProcessEnv,
): Promise<Judge | null> {
  const url = keptValue(store, 'judge.url');
  if (url === null) return null;
  const [{ askJudge }, { hostOf }] = await Promise.all([
    import('../../judge/judge.ts'),
    import('../../judge/address.ts'),
  ]);
  const variable = keptValue(store, 'judge.key-env');
  const key = variable === null ? null : environment[variable]?.trim() || null;
  const model = keptValue(store, 'judge.model');
  const seconds = parseDuration(keptValue(store, 'judge.timeout') ?? '') ?? usualJudgeSeconds;
  return {
    host: hostOf(url),
    ask: async (about, cancelled) => {
      if (variable !== null && key === null) return { failure: { reason: 'no-key', variable } };
      const settings = { url, model, key, timeoutMs: seconds * 1000 };
      const verdict = await askJudge(settings, { ...about, language: texts.judge.language }, cancelled);
      if (verdict.kind === 'failed') return { failure: verdict.failure };
      return { remark: verdict.remark, isShortened: verdict.isShortened };
    },
  };
}

/** What is to be known when the address of a model is set. */
export async function sendingLines(url: string): Promise<string[]> {
  const { hostOf, isOpenToOthers } = await import('../../judge/address.ts');
  const host = hostOf(url);
  return [texts.judge.sends(host), ...(isOpenToOthers(url) ? [texts.judge.isOpen(host)] : [])];
}

/** Asks while the person waits; Ctrl-C ends the waiting alone. */
export async function awaitOpinion(
  judge: Judge,
  about: Commented,
  { terminal, signal }: Pick<Context, 'terminal' | 'signal'>,
): Promise<Opinion> {
  const { cancelled, heedInterrupts } = cancelByInterrupt(signal);
  const work = () => judge.ask(about, cancelled);
  return showWaiting(terminal, { text: texts.judge.waiting(judge.host), work }).finally(heedInterrupts);
}

/** Ctrl-C cancels instead of ending the program, until the returned function is called; other signals still end it. */
function cancelByInterrupt(signal: AbortSignal): { cancelled: AbortSignal; heedInterrupts: () => void } {
  const controller = new AbortController();
  const listeners = process.listeners('SIGINT');
  const cancel = () => controller.abort();
  process.removeAllListeners('SIGINT').on('SIGINT', cancel);
  return {
    cancelled: AbortSignal.any([signal, controller.signal]),
    heedInterrupts: () => {
      process.off('SIGINT', cancel);
      for (const listener of listeners) process.on('SIGINT', listener);
    },
  };
}

/** A comment that can be had. */
export interface Commenting {
  host: string;
  /** What the model says, or why it says nothing. */
  lines: (page: Page, cancelled: AbortSignal) => Promise<string[]>;
}

export function commentingBy(judge: Judge, about: Commented): Commenting {
  const { host } = judge;
  return {
    host,
    lines: async (page, cancelled) => {
      const opinion = await judge.ask(about, cancelled);
      if (!('remark' in opinion)) return rowsOf(failureLine(opinion, host) ?? '', page);
      const shortened = opinion.isShortened ? ['', ...rowsOf(texts.judge.shortened, page)] : [];
      return [...remarkLines(opinion.remark, host, page), ...shortened];
    },
  };
}

/** A remark as rows; what comes from outside is made safe. */
export function remarkLines({ comment, followUps }: Remark, host: string, page: Page): string[] {
  const { strong } = page.style;
  const next = followUps.flatMap((text, index) => hangingRows(`${index + 1}. `, text, page));
  return [
    ...rowsOf(texts.judge.comment(host), page).map(strong),
    ...(comment === '' ? [] : rowsOf(comment, page)),
    ...(next.length === 0 ? [] : ['', ...rowsOf(texts.judge.followUps, page).map(strong), ...next]),
  ];
}

/** Why there is no remark, in one line; null where there is one. */
export function failureLine(opinion: Opinion, host: string): string | null {
  if ('remark' in opinion) return null;
  return oneLine(safeText(texts.judge.failed(opinion.failure, host)));
}
