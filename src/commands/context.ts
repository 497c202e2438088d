import type { ShownScript } from '../script/script.ts';
import type { Store } from '../store/store.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** The options that every command takes. */
export interface CommonOptions {
  script: ShownScript;
  data?: string;
  json: boolean;
  plain: boolean;
  color: boolean;
  quiet: boolean;
}

/** All that a command may use of the world; tests give their own. */
export interface Context {
  terminal: Terminal;
  options: CommonOptions;
  /** Milliseconds since 1970; `QBANK_NOW` sets it. */
  now: () => number;
  environment: NodeJS.ProcessEnv;
  /** Opens the store, loading the seeds where that is due. The same store each time. */
  openStore: () => Promise<Store>;
}
