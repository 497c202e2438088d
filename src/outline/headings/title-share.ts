/** How much of a title comes again in another, from 0 to 1: in pairs of Chinese characters, in runs of four letters. */
export function shareOf(one: string, other: string): number {
  const size = /[\u3400-\u9fff]/.test(one) ? 2 : 4;
  const count = Math.max(1, one.length - size + 1);
  let shared = 0;
  for (let at = 0; at < count; at += 1) if (other.includes(one.slice(at, at + size))) shared += 1;
  return shared / count;
}
