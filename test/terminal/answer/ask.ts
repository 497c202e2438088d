// A program around the prompt alone, for the tests to run in a pseudo-terminal: asks by the request that
// ANSWER_REQUEST holds, reports drafts to the file ANSWER_DRAFTS and prints the outcome.
import { appendFileSync } from 'node:fs';
import { askAnswer } from '../../../src/terminal/answer/answer.ts';
import { restoreTerminal } from '../../../src/terminal/answer/lease.ts';

const wish = JSON.parse(process.env.ANSWER_REQUEST ?? '{}');
const { ANSWER_DRAFTS: draftsPath } = process.env;
const mark = (sign: string) => (text: string) => `\u001b[${sign}m${text}\u001b[0m`;

const ending = new AbortController();
process.on('SIGTERM', () => ending.abort());
if (wish.restoresAtHangUp) {
  process.on('SIGHUP', () => {
    restoreTerminal();
    console.log('restored');
  });
}

const hourMs = 3_600_000;
let sleptMs = 0;
const outcome = await askAnswer(
  {
    heading: [
      { text: '1/3 服務運營專員 · 自我認知與職業動機', tone: 'quiet' },
      { text: wish.question ?? '請介紹一次學習新技能的經歷', tone: 'plain' },
    ],
    draft: wish.draft ?? { text: '', cursor: 0 },
    clock: { limitSeconds: 180, usedSeconds: 0, isStrict: false, ...wish.clock },
    paperClock: wish.paperClock,
    leavesTrace: wish.leavesTrace,
    now: () => Date.now() + sleptMs,
    onDraft: (draft) => {
      if (wish.sleepsAt !== undefined && draft.text.includes(wish.sleepsAt)) sleptMs = hourMs;
      if (wish.failsAt !== undefined && draft.text.includes(wish.failsAt)) throw new Error('disk full');
      if (wish.notKeptAt !== undefined && draft.text.includes(wish.notKeptAt)) return 'the disk is full';
      if (draftsPath) appendFileSync(draftsPath, `${JSON.stringify(draft)}\n`);
      return null;
    },
    style: { strong: mark('1'), faint: mark('2'), warning: mark('33') },
  },
  { input: process.stdin, output: process.stdout, signal: ending.signal },
).catch((error: Error) => ({ kind: 'failed', message: error.message }));
process.stdout.write(`outcome ${JSON.stringify(outcome)}\n`);
