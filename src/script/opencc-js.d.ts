/** A dictionary of OpenCC as the package keeps it: `from to|from to|…`. The package declares no types for these. */
declare module 'opencc-js/dict/*' {
  const dictionary: string;
  export default dictionary;
}
