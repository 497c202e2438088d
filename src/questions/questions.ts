import type { Outline } from '../outline/outline.ts';
import type { Reading } from './question.ts';

export function questions({ cleaned }: Outline): Reading {
  return {
    title: null,
    role: null,
    script: 'hans',
    questions: [],
    headings: [],
    removals: cleaned.removals,
    leftovers: [],
  };
}
