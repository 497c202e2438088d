/** A folded text → its two-character grams, each once; none holds white space. 客户投诉 → 客户, 户投, 投诉. */
export function gramsOf(folded: string): string[] {
  const characters = [...folded];
  const pairs = characters.slice(1).map((character, index) => characters[index] + character);
  return [...new Set(pairs.filter((pair) => !/\s/u.test(pair)))];
}
