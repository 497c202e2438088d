import type { JudgeFailure } from '../../judge/judge.ts';

/** What is said of the language model that a user may have answers commented by. */
export const judgeTexts = {
  /** The language in which it is asked to write. */
  language: 'English',
  /** When its address is set. */
  sends: (host: string) =>
    `From now on qbank grade, and c after an answer in a drill, send the question, its reference answer and your answer to ${host} for a comment. Nothing else is sent, and nowhere else. qbank config judge.url --unset ends it.`,
  isOpen: (host: string) => `The way to ${host} is not encrypted: others on it can read what is sent.`,
  waiting: (host: string) => `Waiting for a comment from ${host}; Ctrl-C goes on without it …`,
  waitingForKey: (host: string) => `Waiting for a comment from ${host} … Any key goes on without it.`,
  waitingByLine: (host: string) => `Waiting for a comment from ${host} …`,
  nothingToComment: 'Nothing was typed that could be commented on.',
  notConfigured:
    'No language model is configured. qbank config judge.url http://localhost:11434/v1 names one; without it qbank sends nothing anywhere.',
  comment: (host: string) => `Comment by the language model at ${host}`,
  followUps: 'An interviewer might ask next',
  shortened: 'Only the beginning of what is long was sent.',
  failed: (failure: JudgeFailure | { reason: 'no-key'; variable: string }, host: string) =>
    `No comment: ${reasonOf(failure, host)}`,
};

function reasonOf(failure: JudgeFailure | { reason: 'no-key'; variable: string }, host: string): string {
  switch (failure.reason) {
    case 'no-key':
      return `${failure.variable}, which is to hold the key (judge.key-env), is not set; nothing was sent.`;
    case 'unreachable':
      return `${host} cannot be reached (${failure.detail}).`;
    case 'timeout':
      return `${host} did not answer within ${failure.seconds} seconds.`;
    case 'cancelled':
      return 'it was not waited for.';
    case 'refused':
      return `${host} answers ${failure.status}${failure.detail === '' ? '.' : `: ${failure.detail}`}`;
    case 'too-large':
      return `${host} says more than a comment can be.`;
    case 'unreadable':
      return `what ${host} says is no chat completion.`;
  }
}
