import { fileURLToPath } from 'node:url';

/** The project's folder, with a slash behind it. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
