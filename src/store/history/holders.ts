import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import type { Database } from '../sqlite/database.ts';
import type { SessionId } from './numbers.ts';

/** The process that runs a session. */
export interface Holder {
  pid: number;
  host: string;
  /** When the process began, in the system's own words, as a number is given to another one some time; null: unknown. */
  processStart: string | null;
  /** When it last told that it is there. */
  beatAtMs: number;
}

/** Of a process on another machine nothing is known but its beats; without one for so long it is taken for gone. */
const longestSilenceMs = 60_000;

/** This process as the holder of a session. */
export function thisProcess(nowMs: number): Holder {
  return { pid: process.pid, host: hostname(), processStart: processStart(process.pid), beatAtMs: nowMs };
}

/** Whether a holder is this process. */
export function isThisProcess({ pid, host, processStart: start }: Holder): boolean {
  return pid === process.pid && host === hostname() && start === processStart(pid);
}

/** Whether the process of a holder is still there. */
export function isAlive({ pid, host, processStart: start, beatAtMs }: Holder, nowMs: number): boolean {
  if (host !== hostname()) return nowMs - beatAtMs < longestSilenceMs;
  if (!isRunning(pid)) return false;
  const now = processStart(pid);
  return start === null || now === null || start === now;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // Killed, and nobody has asked yet how it ended: it only has its number left.
    return process.platform !== 'linux' || readLinuxLine(pid)?.[0] !== 'Z';
  } catch (error) {
    // It is there, and belongs to someone else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process began, as far as the system tells. */
function processStart(pid: number): string | null {
  if (process.platform === 'linux') return readLinuxLine(pid)?.[startField] ?? null;
  return process.platform === 'win32' ? null : startByPs(pid);
}

/** The fields of a process from its state on, the third; the second is its name in brackets, which may hold anything. */
function readLinuxLine(pid: number): string[] | null {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return line.slice(line.lastIndexOf(')') + 2).split(' ');
  } catch {
    // It has ended.
    return null;
  }
}

const startField = 22 - 3;

function startByPs(pid: number): string | null {
  try {
    // Not loaded where it is not needed: it takes time at each start.
    const { execFileSync } = process.getBuiltinModule('node:child_process');
    const words = ['-o', 'lstart=', '-p', String(pid)];
    return (
      execFileSync('ps', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || null
    );
  } catch {
    // It has ended, or there is no such program.
    return null;
  }
}

interface HolderRow {
  pid: number;
  host: string;
  process_start: string | null;
  beat_at_ms: number;
}

/** The holder of a session; null where none has it. */
export function readHolder(database: Database, session: SessionId): Holder | null {
  const row = database.first<HolderRow>('SELECT * FROM session_holders WHERE session = ?', [session]);
  if (row === undefined) return null;
  return { pid: row.pid, host: row.host, processStart: row.process_start, beatAtMs: row.beat_at_ms };
}

/** See `Sessions.hold`. */
export function hold(
  database: Database,
  { session, holder, expected }: { session: SessionId; holder: Holder; expected: Holder | null },
): boolean {
  return database.transact(() => {
    if (!isSameProcess(readHolder(database, session), expected)) return false;
    const { pid, host, processStart, beatAtMs } = holder;
    database.run(
      `INSERT OR REPLACE INTO session_holders (session, pid, host, process_start, beat_at_ms)
      VALUES (?, ?, ?, ?, ?)`,
      [session, pid, host, processStart, beatAtMs],
    );
    return true;
  });
}

function isSameProcess(one: Holder | null, other: Holder | null): boolean {
  return one?.pid === other?.pid && one?.host === other?.host && one?.processStart === other?.processStart;
}

/** See `Sessions.release`. */
export function dropHolder(database: Database, session: SessionId): void {
  database.run('DELETE FROM session_holders WHERE session = ?', [session]);
}
