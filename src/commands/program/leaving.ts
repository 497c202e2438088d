import { Interrupted, type Interruption, QbankError } from '../../errors.ts';
import { outputs } from '../../terminal/output.ts';

/** How long the program may take to end by itself after a signal. */
const patienceMs = 2000;

/** Watches for what ends the program from outside, and keeps what is to be done before. */
export interface Leaving {
  signal: AbortSignal;
  beforeLeaving: (save: () => void) => () => void;
  /** Rejects with an `Interrupted`, or with an error that nothing caught. Never resolves. */
  interrupted: Promise<never>;
  /** Does what is left to be done and stops watching. Throws the first error of it. */
  leave: () => void;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export function watchForLeaving(process: NodeJS.Process): Leaving {
  const saves: (() => void)[] = [];
  let controller: AbortController | undefined;
  /** Made where it is wanted: only then Node loads what it is made of. */
  const aborting = () => {
    controller ??= new AbortController();
    return controller;
  };
  let reject: (reason: unknown) => void = () => {};
  const interrupted = new Promise<never>((_, rejectIt) => {
    reject = rejectIt;
  });
  const stop = (reason: unknown) => {
    const failure = runAll(saves);
    aborting().abort(reason);
    reject(failure ?? reason);
  };
  const unwatch = watch(process, stop);
  return {
    get signal() {
      return aborting().signal;
    },
    interrupted,
    beforeLeaving: (save) => {
      saves.push(save);
      return () => void (saves.includes(save) && saves.splice(saves.lastIndexOf(save), 1));
    },
    leave: () => {
      const failure = runAll(saves);
      unwatch();
      if (failure !== null) throw failure;
    },
  };
}

/**
 * Calls each one even if another fails: a full disk must not keep the terminal from being restored.
 * Returns the first error.
 */
function runAll(saves: (() => void)[]): unknown {
  const failures: unknown[] = [];
  for (let save = saves.pop(); save !== undefined; save = saves.pop()) {
    try {
      save();
    } catch (error) {
      failures.push(error);
    }
  }
  return failures[0] ?? null;
}

/** What it means that stdout refuses what is written to it. */
export function outputProblem(error: NodeJS.ErrnoException): Interrupted | QbankError {
  if (error.code === 'EPIPE') return new Interrupted('closed-pipe');
  return new QbankError('unwritable-output', { reason: error.code ?? error.message }, { cause: error });
}

function watch(process: NodeJS.Process, stop: (reason: unknown) => void): () => void {
  const onSignal = (signal: NodeJS.Signals) => {
    stop(new Interrupted(signal as Interruption));
    // Something may still hold the process open. A second signal, or time, ends it in the system's own way. Not in this
    // tick: inquirer listens with signal-exit, which kills the process on the spot when it finds no other listener.
    setImmediate(unwatch);
    setTimeout(() => process.kill(process.pid, signal), patienceMs).unref();
  };
  const onOutputError = (error: Error) => stop(outputProblem(error));
  // A file that may not grow is an error of the write. Node has it so; signal-exit, which comes with inquirer, would
  // kill the process unless someone else listens, to its very end.
  const onLimit = () => {};
  // Nobody hears what could be said about a broken stderr.
  const onTalkError = () => {};
  for (const signal of signals) process.on(signal, onSignal);
  process.on('SIGXFSZ', onLimit).on('uncaughtException', stop);
  outputs.stdout.on('error', onOutputError);
  outputs.stderr.on('error', onTalkError);
  function unwatch() {
    for (const signal of signals) process.off(signal, onSignal);
    process.off('uncaughtException', stop);
  }
  return unwatch;
}
