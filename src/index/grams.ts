import { runsOf } from '../script/characters.ts';

/**
 * A folded text → its two-character grams, each once: what the index holds of a text and what a query looks up. No
 * gram reaches over a mark, a space or from Han to Latin, so that `CRM系统` and `CRM 系统` have the same. A character
 * that stands alone is a gram of its own: `5分钟` has 5.
 *
 * `gramsOf('处理crm投诉？')` → `['处理', 'cr', 'rm', '投诉']`
 */
export function gramsOf(folded: string): string[] {
  const grams = new Set<string>();
  for (const run of runsOf(folded)) addGrams(run.text, grams);
  return [...grams];
}

function addGrams(run: string, grams: Set<string>): void {
  const characters = [...run];
  if (characters.length === 1) grams.add(run);
  for (let at = 1; at < characters.length; at += 1) grams.add(characters[at - 1] + characters[at]);
}
