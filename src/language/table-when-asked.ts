import type { LexiconTable } from './lexicon.ts';

/** A lexicon as a table that is worked out when something of it is first asked for: most tests need none. */
export function tableWhenAsked(make: () => LexiconTable): LexiconTable {
  let made: LexiconTable | undefined;
  const table = (): LexiconTable => {
    made ??= make();
    return made;
  };
  return {
    get parents() {
      return table().parents;
    },
    get units() {
      return table().units;
    },
    get counts() {
      return table().counts;
    },
    get total() {
      return table().total;
    },
  };
}
