/** In which Han characters a text is written; `mixed` where it holds both kinds. */
export type TextScript = 'hans' | 'hant' | 'mixed';

/** How a text is shown: as it stands, or converted. `hant` is OpenCC's standard, `tw` and `hk` its variants. */
export type ShownScript = 'original' | 'hans' | 'hant' | 'tw' | 'hk';
