import { expect, it } from 'vitest';
import { findFunctions, withoutTexts } from './scan.ts';

it('blanks out texts, templates, patterns and comments, and keeps lines', () => {
  const source = "const a = 'Date.now()'; // Date.now\nconst b = /['{]/.test(`{${a}`); /* \n */ run();";
  expect(withoutTexts(source)).toBe(
    'const a =             ;            \nconst b =       .test(       );    \n    run();',
  );
});

it('finds declared functions, assigned ones and methods, with lines and parameters', () => {
  const source = `export async function read<T>(path: string, { a, b }: { a: T; b: () => void }): Promise<{ x: T }> {
  return open(path);
}
const fold = (text: string, at = [1, 2]) => {
  if (text) {
    return '}';
  }
};
class Tree {
  grow(this: Tree): void {
    for (const x of y) {
      go();
    }
  }
}
const short = (x: number) => x + 1;
declare function gone(): void;
`;
  expect(findFunctions(source)).toEqual([
    { name: 'read', lines: 3, parameters: 2 },
    { name: 'fold', lines: 5, parameters: 2 },
    { name: 'grow', lines: 5, parameters: 1 },
  ]);
});
