import type { Cleaned } from '../clean/cleaned.ts';

export interface Outline {
  cleaned: Cleaned;
}

export function outline(cleaned: Cleaned): Outline {
  return { cleaned };
}
