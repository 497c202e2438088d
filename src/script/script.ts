/** In which Han characters a text is written; `mixed` where it holds both kinds. */
export type TextScript = 'hans' | 'hant' | 'mixed';

/** How a text is shown: as it stands, or converted. `hant` is OpenCC's standard, `tw` and `hk` its variants. */
export type ShownScript = 'original' | 'hans' | 'hant' | 'tw' | 'hk';

/**
 * What converting a document's text depends on: its script, and whether its Traditional was made from Simplified
 * character by character (什么, 里, 后), so that only the way back through Simplified chooses the right characters.
 */
export type DocumentScript = TextScript | 'machine-made-hant';
