// Types without end: keeps an answer now and then, and a draft of growing length in between, saying what is kept.
import type { QuestionId } from '../../src/bank/bank.ts';
import { openStore } from '../../src/store/store.ts';

const store = openStore(process.argv[2]);
const question = process.argv[3] as QuestionId;
const session = store.sessions.start({ kind: 'practice' }, 0);
for (let count = 1; ; count += 1) {
  const text = '答'.repeat(count);
  const draft = { session, question, text, cursor: count, elapsedSeconds: count, updatedAtMs: count };
  store.drafts.save(draft);
  process.stdout.write(`draft ${count}\n`);
  if (count % 10 !== 0) continue;
  const times = { startedAtMs: count, seconds: 1, overtimeSeconds: 0, awaySeconds: 0, score: null };
  store.attempts.record(session, { question, position: 1, ...times, text, outcome: 'answered' });
  process.stdout.write(`answer ${count}\n`);
}
