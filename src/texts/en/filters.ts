/** The filters, which are the same everywhere. */
export const filtersTexts = {
  options: {
    bank: 'only banks whose name holds these words',
    role: 'only banks for this job',
    section: 'only sections whose name holds these words',
    kind: 'only this kind: open, single, multiple, judge or fill',
    match: 'only questions that a search for these words finds',
    count: 'at most so many questions',
    order: 'document (as printed), random, or due (longest not practised first)',
    seed: 'makes a random order that comes again with the same number',
  },
  count: 'a whole number from 1, such as 5',
  seed: 'a whole number from 0, such as 7',
  nothing: (filters: string) => (filters === '' ? 'There are no questions.' : `No question fits ${filters}.`),
  near: (option: string, names: readonly string[], hasMore: boolean) =>
    `For ${option} there is: ${names.join(', ')}${hasMore ? ' …' : '.'}`,
  seedUsed: (seed: number) => `Random order; --seed ${seed} gives it again.`,
};
