const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Keeps the program alive through the tick in which a signal arrives; returns how to take that back after it.
 * inquirer listens with signal-exit, which kills the process on the spot, without its exit code, when it finds no
 * other listener; and the program's own one is gone by then, so that a second signal ends it.
 */
export function outliveSignals(process: NodeJS.Process): () => void {
  const listen = () => {};
  for (const signal of signals) process.on(signal, listen);
  return () =>
    void setImmediate(() => {
      for (const signal of signals) process.off(signal, listen);
    });
}
