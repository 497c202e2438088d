interface Stopping {
  beforeStop: () => void;
  afterContinue: () => void;
}

export interface StopWatch {
  /** Stops the whole job as the terminal would by itself (`npm start` and its child are one job). */
  stopJob: () => void;
  end: () => void;
}

const canStop = process.platform !== 'win32';
const job = 0;

/**
 * Watches for SIGTSTP from outside (Ctrl-Z reaches a raw terminal as a key: `stopJob`) and for SIGCONT (`fg`, also after
 * a SIGSTOP that nobody sees coming).
 */
export function watchStops({ beforeStop, afterContinue }: Stopping): StopWatch {
  if (!canStop) return { stopJob: () => {}, end: () => {} };
  const listen = () => process.on('SIGTSTP', stopSelf).on('SIGCONT', afterContinue);
  const ignore = () => process.removeListener('SIGTSTP', stopSelf).removeListener('SIGCONT', afterContinue);
  const stop = (target: number) => {
    // First give the terminal back: once stopped, the shell has it.
    beforeStop();
    // With the handler gone the signal does what it does by itself. `kill` returns after `fg`; at once, where there is
    // no shell to come back from and the system therefore stops nothing.
    ignore();
    process.kill(target, 'SIGTSTP');
    listen();
    afterContinue();
  };
  const stopSelf = () => stop(process.pid);
  listen();
  return {
    stopJob: () => stop(job),
    end: () => void ignore(),
  };
}
