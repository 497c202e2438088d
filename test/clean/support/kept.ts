import { findFurniture } from '../../../src/clean/furniture/furniture.ts';

/** What is left of a text without what the page says. */
export const kept = (text: string): string =>
  findFurniture(text)
    .reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
    .trimEnd();
