const han = /\p{Script=Han}/u;

/** By unit, whether it is a Han character: 1 no, 2 yes, 0 where it has not been looked at. */
const known = new Uint8Array(0x10000);

/** Whether a character is a Han character. */
export function isHan(character: string): boolean {
  return character.length === 1 ? isHanUnit(character.charCodeAt(0)) : han.test(character);
}

/** The same of one UTF-16 unit. */
export function isHanUnit(unit: number): boolean {
  if (known[unit] === 0) known[unit] = han.test(String.fromCharCode(unit)) ? 2 : 1;
  return known[unit] === 2;
}
