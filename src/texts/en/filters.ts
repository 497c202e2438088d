/** The filters, which are the same everywhere. */
export const filtersTexts = {
  options: {
    bank: 'only banks whose name holds these words',
    role: 'only banks for this job',
    section: 'only sections whose name holds these words',
    kind: 'only this kind: open, single, multiple, judge or fill',
    match: 'only questions that a search for these words finds',
    /** How a question stands with the candidate. */
    standing: {
      due: 'only questions that are to be repeated now',
      new: 'only questions that were never rated',
      weak: 'only questions that go badly: hardly remembered, failed of late, or with a low score',
      flagged: 'only questions with a flag (qbank flag)',
      wrong: 'only the wrong book: what failed, until it has gone well on two days',
      suspended: 'only questions that are suspended (qbank suspend)',
    },
    count: 'at most so many questions',
    order: 'document (as printed), random, or due (what is due first, then what is new)',
    seed: 'makes a random order that comes again with the same number',
  },
  count: 'a whole number from 1, such as 5',
  seed: 'a whole number from 0, such as 7',
  nothing: (filters: string) => (filters === '' ? 'There are no questions.' : `No question fits ${filters}.`),
  near: (option: string, names: readonly string[], hasMore: boolean) =>
    `For ${option} there is: ${names.join(', ')}${hasMore ? ' …' : '.'}`,
  seedUsed: (seed: number) => `Random order; --seed ${seed} gives it again.`,
  onlyRoles: (roles: readonly string[]) =>
    `Looked for in ${roles.join(', ')} only; qbank config roles --unset has all jobs drilled.`,
};
