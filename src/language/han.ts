const han = /\p{Script=Han}/u;

/** Whether a character is a Han character. */
export const isHan = (character: string): boolean => han.test(character);
