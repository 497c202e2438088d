import { expect, it } from 'vitest';
import { makeFolder } from '../cli/program.ts';
import { crashMany } from './candidates.ts';

const kills = 20;
const seed = 2026;

it(`${kills} kills at random moments lose no answer, no rating, and at most a second of typing`, async () => {
  const told: string[] = [];
  const report = await crashMany({ home: makeFolder(), seed, kills, say: (line) => told.push(line) });
  expect(report.losses, told.join('\n')).toEqual([]);
  expect(report.kills).toBe(kills);
}, 120_000);
