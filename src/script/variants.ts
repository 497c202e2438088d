// A module of its own, as it needs few dictionaries (0.01 MB); import it dynamically.
import { ConverterFactory } from 'opencc-js/core';
import hkVariants from 'opencc-js/dict/HKVariants';
import hkPhrases from 'opencc-js/dict/HKVariantsPhrases';
import twVariants from 'opencc-js/dict/TWVariants';
import twPhrases from 'opencc-js/dict/TWVariantsPhrases';

/** Traditional → the characters of Taiwan or Hong Kong; words stay. */
export const variantOfHant = {
  tw: ConverterFactory([twPhrases, twVariants]),
  hk: ConverterFactory([hkPhrases, hkVariants]),
};
