// A module of its own, so that only this direction's dictionaries (0.1 MB of 1.2) are loaded where nothing else is
// needed; import it dynamically.
import { Converter } from 'opencc-js/t2cn';

/** OpenCC's standard Traditional, or what a machine made → Simplified. */
export const hansOfStandard: (text: string) => string = Converter({ from: 't', to: 'cn' });

/** Traditional as a person writes it → Simplified; knows Taiwan's forms too (看著 → 看着, 著名 stays). */
export const hansOfWritten: (text: string) => string = Converter({ from: 'tw', to: 'cn' });
