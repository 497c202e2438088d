const box = '(?:[○◯□☐][ ]*|（[ ]{0,3}）[ ]*|[-*•][ ]+)';
const inLine = `${box}?(?:正确|对|√)[ ]*[ /／|、][ ]*${box}?(?:错误|错|×)`;
// 对⏎错 without signs are two keys of a list.
const inTwo = `${box}?正确[ ]*\\n[ ]*${box}?错误|${box}对[ ]*\\n[ ]*${box}错`;

/** The two judgements to choose from, on lines of their own in plain form: `正确 错误`, `○ 对 ○ 错`, `正确⏎错误`. */
export const judgeChoice = `(?<=\\n)[ ]*(?:${inLine}|${inTwo})[ ]*(?=\\n|$)`;
