/** The program itself: its help and its reports. */
export const cliTexts = {
  description:
    'A mock-interview trainer: drills you in the questions of real question banks, against a clock.',
  summaries: {
    practice: 'answer questions against the clock, then see the reference',
    review: 'answer what is due, then what is new today',
    mock: 'a whole interview against one clock; answers come at the end',
    resume: 'go on with the session that was cut',
    undo: 'take back the last rating',
    flag: 'put a flag on questions, or take it off',
    suspend: 'have questions not come up any more',
    note: 'keep a note on a question',
    config: 'the date of the interview, the jobs you drill, and more',
    history: 'past sessions, and your past answers to a question',
    stats: 'your progress in figures and charts',
    grade: 'which points of the reference an answer covers',
    mine: 'your own best answer to a question',
    search: 'find questions by words or pinyin, or while you type',
    show: 'one question with its reference answers and your past ones',
    list: 'the questions',
    banks: 'the banks, with counts and gaps',
    export: 'the questions as Markdown or JSON',
    import: 'add banks from documents of any kind',
    edit: 'mend a question that was read wrong',
    remove: 'take a bank out; your answers are kept',
    clean: 'the readable text of a scraped document',
  },
  descriptions: {
    practice:
      'Asks questions one by one against a clock: you type an answer, then see the reference beside it and rate yourself.',
    review:
      'Asks what is to be repeated, then the day’s share of new questions; what failed comes again at the end. With a date for the interview (qbank config interview.date) the shares are such that every question comes before it.',
    mock: 'Holds a whole interview: a paper composed like a real one, for one job, its sections in proportion, one clock for all of it. Nothing is revealed before the end; then come the references with what your answers cover, and the scores by section and by what is assessed.',
    resume:
      'Goes on with a session that was cut, by a crash, a closed terminal or Ctrl-C: the same question, what you had typed, the time that was left.',
    undo: 'Takes back the last rating that you gave, also after the session has ended. The schedule is as it was before. Again: the one before it.',
    flag: 'Puts a flag on questions, so that --flagged finds them.',
    suspend:
      'Has questions not come up any more: they are known, or not wanted. They stay in lists, and a drill asks them only when they are named by id or with --suspended.',
    note: 'Keeps a note on a question, one for each; a later one takes its place. Without a text it opens your editor; where there is no terminal it prints the note.',
    config: 'Shows or sets what holds in every session. Without a value it prints the one that a key has.',
    history:
      'Lists past sessions. With the number of one: its questions with your answers, times, ratings and points, also as a report in Markdown. With the id of a question: all your answers to it, and what changed from the first to the latest.',
    stats:
      'Shows how it stands: what is known and what is due, what is weak, the time that answers took, what was remembered, week by week, and what comes back when.',
    grade:
      'Compares an answer with the reference, point by point, as the drill does but without a session: which points it covers and by which words, which are missing, what it might be worth. Choice questions are marked by the key. Where a language model is configured (qbank config judge.url), it adds a comment.',
    mine: 'Shows, keeps or changes your own best answer to a question. It is shown with the question, and can be drilled and graded towards (--against mine).',
    search:
      'Finds questions by words, in either script: also with a wrong or missing character, by pinyin or its initials, and in other words. The best come first. Without words it finds while you type.',
    show: 'Shows one question with the reference answer of every bank that holds it, and your past answers.',
    list: 'Lists questions with their ids, bank by bank, and says which answers are missing or break off.',
    banks: 'Lists the banks: how many questions of which kinds, and what their documents lack.',
    export: 'Writes questions as a Markdown sheet or as JSON, to stdout or into a file.',
    import:
      'Reads question banks from documents: text, Markdown, HTML, Word, PDF, Excel, CSV, JSON, Anki, and archives of them. Says what was found and what was not.',
    edit: 'Mends a question of a bank, by options or in your editor. The change stays when the document is imported again. Without an id it lists the questions of which the reading is uncertain.',
    remove:
      'Takes a bank out. Asks first; your answers, ratings and drafts are kept, and come back with the bank.',
    clean:
      'Prints the readable text of a scraped document: page furniture and glosses out, damaged passages restored, each question and answer on a line of its own.',
  },
  helpCommand: 'show the help of a command',
  examples: [
    'qbank                                what is due, and a menu',
    'qbank practice -n 5 --time 2m        five questions, two minutes each',
    'qbank search 投诉                     find questions by a word',
    'qbank <command> --help               what a command takes, with examples',
  ],
  loadingSeeds: 'Reading the question banks …',
};
