/** By UTF-16 unit, 1 for those of a text: what is asked of unit by unit in the innermost loops. */
export function unitsOfText(text: string): Uint8Array {
  const units = new Uint8Array(0x10000);
  for (const unit of text) units[unit.charCodeAt(0)] = 1;
  return units;
}
