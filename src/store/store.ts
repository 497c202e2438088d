import type { Entry } from '../bank/bank.ts';

/** The one SQLite file. (The methods are declared as they are built.) */
export interface Store {
  entries: () => Entry[];
  close: () => void;
}
