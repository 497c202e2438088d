/** How often it is kept that a session is alive, and how far its clock has come. */
const beatMs = 1000;

/** A second that took longer than this was not lived: the machine slept, or the program was stopped. */
const sleepGapMs = 5000;

interface Beats {
  now: () => number;
  onBeat: () => void;
  /** Comes before the beat; one second of it is taken for used. */
  onAway: (awayMs: number) => void;
}

/** Calls each second, and tells when nobody was there; for what has no clock of its own on the screen. Returns how to end it. */
export function startBeats({ now, onBeat, onAway }: Beats): () => void {
  let seenAtMs = now();
  const timer = setInterval(() => {
    const gapMs = now() - seenAtMs;
    seenAtMs += gapMs;
    if (gapMs > sleepGapMs) onAway(gapMs - beatMs);
    onBeat();
  }, beatMs).unref();
  return () => clearInterval(timer);
}
