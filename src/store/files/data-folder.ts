import { homedir, userInfo } from 'node:os';
import { join, posix, resolve, win32 } from 'node:path';
import { QbankError } from '../../errors.ts';

/** What the place of the data depends on. */
interface DataFolderOptions {
  /** `--data`; beats everything else. */
  data?: string;
  environment: NodeJS.ProcessEnv;
  platform?: NodeJS.Platform;
  /** Empty where there is none. */
  home?: string;
}

/**
 * The folder in which the store lies, as an absolute path: `--data`, else `QBANK_HOME`, else the platform's own place
 * for a program's data. Throws `no-home`.
 */
export function dataFolder({
  data,
  environment,
  platform = process.platform,
  home,
}: DataFolderOptions): string {
  const chosen = data || environment.QBANK_HOME;
  return chosen ? resolve(chosen) : platformFolder(platform, environment, home);
}

function platformFolder(
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv,
  home: string | undefined,
): string {
  if (platform === 'darwin') return posix.join(homeOr(home), 'Library', 'Application Support', 'qbank');
  if (platform === 'win32')
    return win32.join(environment.LOCALAPPDATA || win32.join(homeOr(home), 'AppData', 'Local'), 'qbank');
  const base = environment.XDG_DATA_HOME;
  // The XDG specification has relative paths ignored.
  return base && posix.isAbsolute(base)
    ? join(base, 'qbank')
    : join(homeOr(home), '.local', 'share', 'qbank');
}

/** An empty HOME would have the data lie in whatever folder qbank is started from. */
function homeOr(home = findHome()): string {
  if (home === '') throw new QbankError('no-home', {});
  return home;
}

function findHome(): string {
  try {
    return homedir() || userInfo().homedir;
  } catch (error) {
    // A user whom the system does not know, as in some containers.
    if ((error as NodeJS.ErrnoException).syscall?.startsWith('uv_os_')) return '';
    throw error;
  }
}
