import { homedir } from 'node:os';
import { join, posix, resolve, win32 } from 'node:path';

/** What the place of the data depends on. */
export interface DataFolderOptions {
  /** `--data`; beats everything else. */
  data?: string;
  environment: NodeJS.ProcessEnv;
  platform?: NodeJS.Platform;
  home?: string;
}

/**
 * The folder in which the store lies, as an absolute path: `--data`, else `QBANK_HOME`, else the platform's own place
 * for a program's data.
 */
export function dataFolder({
  data,
  environment,
  platform = process.platform,
  home,
}: DataFolderOptions): string {
  const chosen = data || environment.QBANK_HOME;
  return chosen ? resolve(chosen) : platformFolder(platform, environment, home ?? homedir());
}

function platformFolder(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv, home: string): string {
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'qbank');
  if (platform === 'win32')
    return win32.join(environment.LOCALAPPDATA || win32.join(home, 'AppData', 'Local'), 'qbank');
  const base = environment.XDG_DATA_HOME;
  // The XDG specification has relative paths ignored.
  return base && posix.isAbsolute(base) ? join(base, 'qbank') : join(home, '.local', 'share', 'qbank');
}
