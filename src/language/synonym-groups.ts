import { care } from './synonyms/care.ts';
import { character } from './synonyms/character.ts';
import { customers } from './synonyms/customers.ts';
import { hiring } from './synonyms/hiring.ts';
import { money } from './synonyms/money.ts';
import { people } from './synonyms/people.ts';
import { technology } from './synonyms/technology.ts';
import { together } from './synonyms/together.ts';
import { work } from './synonyms/work.ts';

/**
 * Words of work, recruiting and interviews that candidates put for one another, a group a line, folded (see
 * `script/fold.ts`): with them a search finds a question that is put in other words than the query.
 *
 * A word is in a group if all this holds:
 * - Who types it is glad of a question with any other word of the group: one thing in formal and colloquial Chinese, on
 *   the Mainland, in Taiwan and Hong Kong, in English where Chinese texts use it. Kinds of a thing, its neighbours and
 *   its opposite are other groups (退货, 退款).
 * - It hardly ever means anything else where its characters stand, as no word borders are known: not 同行 (不同行业),
 *   面谈 (几方面谈谈), 满意 (不满意); nor in Latin letters what is an English word besides (it).
 * - It tells questions apart: not 工作, 问题, 情况, which stand in most.
 *
 * A word of two meanings may be in two groups that have no other word in common; they are not joined through it.
 *
 * Take words from the language, never from a bank or from queries that were missed: those are to measure the table.
 */
export const synonymGroups: readonly string[] = [
  ...people,
  ...hiring,
  ...character,
  ...together,
  ...work,
  ...customers,
  ...technology,
  ...care,
  ...money,
];
