// Prints how well judged queries are answered: npx tsx test/search/print-relevance.ts [test/search/judged-unseen.json]
import { readFileSync } from 'node:fs';
import { type JudgedQuery, judge, tableOf } from './relevance.ts';
import { readerOf, seedEntries } from './seed-reader.ts';

const file = process.argv[2] ?? new URL('../fixtures/gold/queries-sample.json', import.meta.url);
const queries: JudgedQuery[] = JSON.parse(readFileSync(file, 'utf8'));
const reader = readerOf(seedEntries);
const outcomes = await Promise.all(queries.map((query) => judge(query, reader)));
for (const { query, isFirst, found } of outcomes) {
  if (isFirst) continue;
  console.log(`${query.type}: ${query.q} → ${query.best?.join(' ') ?? `${query.relevant.length} relevant`}`);
  for (const { score, reason, question } of found.slice(0, 5))
    console.log(`  ${score} ${reason} ${question}`);
}
console.log(tableOf(outcomes).join('\n'));
