/** How parts of a screen stand out. Every one is more than a colour's worth only with the words beside it. */
export interface Style {
  heading: (text: string) => string;
  strong: (text: string) => string;
  faint: (text: string) => string;
  id: (text: string) => string;
  /** What a search found. */
  match: (text: string) => string;
  good: (text: string) => string;
  warning: (text: string) => string;
  bad: (text: string) => string;
}

const same = (text: string) => text;

export const plainStyle: Style = {
  heading: same,
  strong: same,
  faint: same,
  id: same,
  match: same,
  good: same,
  warning: same,
  bad: same,
};

/**
 * Only red and magenta of the 16 colours read on white and on black; green and cyan are lost on white. chalk is loaded only
 * where colour is on.
 */
export async function loadStyle(hasColor: boolean): Promise<Style> {
  if (!hasColor) return plainStyle;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    heading: (text) => chalk.bold.underline(text),
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    id: (text) => chalk.bold(text),
    match: (text) => chalk.bold.red(text),
    good: (text) => chalk.bold(text),
    warning: (text) => chalk.magenta(text),
    bad: (text) => chalk.red(text),
  };
}

interface ColorWishes {
  environment: NodeJS.ProcessEnv;
  isScreen: boolean;
  /** `--no-color` and `--plain` make this false. */
  isWanted: boolean;
}

/**
 * Whether to colour. An option beats the environment, NO_COLOR beats FORCE_COLOR, and both beat what the screen can do.
 * Decided here since chalk ignores NO_COLOR.
 */
export function decideColor({ environment, isScreen, isWanted }: ColorWishes): boolean {
  if (!isWanted || environment.NO_COLOR) return false;
  const forced = environment.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isScreen && environment.TERM !== 'dumb';
}
