// A module of its own: its dictionaries of phrases are large (1.1 MB), so import it dynamically.
import { Converter } from 'opencc-js/cn2t';

/** Simplified → Traditional in one of its standards, chosen by phrases: 什么 → 什麼, 后台 → 後臺, 皇后 stays. */
export function hantOfHans(standard: 'hant' | 'tw' | 'hk'): (text: string) => string {
  return Converter({ from: 'cn', to: standard === 'hant' ? 't' : standard });
}
