/** The signs for true and false, as a class. */
export const judgeSigns = '√✓✔×✗✘✕╳○〇';
