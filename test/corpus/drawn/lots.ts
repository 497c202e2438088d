export type Random = () => number;

export const pick = <One>(list: readonly One[], random: Random): One =>
  list[Math.floor(random() * list.length)];

/** One of some ways, with its name. */
export const pickWay = <Way>(ways: { [name: string]: Way }, random: Random): [string, Way] =>
  pick(Object.entries(ways), random);

/** So many of a list, none twice; all of it where it has no more. */
export function pickSome<One>(list: readonly One[], count: number, random: Random): One[] {
  const rest = [...list];
  return Array.from({ length: Math.min(count, rest.length) }, () =>
    rest.splice(Math.floor(random() * rest.length), 1),
  ).flat();
}
