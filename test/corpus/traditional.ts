import { Converter } from 'opencc-js/cn2t';

const convert = Converter({ from: 'cn', to: 'tw' });

/** Simplified → Traditional, as sites convert it. */
export function toTraditional(text: string): string {
  return convert(text);
}
