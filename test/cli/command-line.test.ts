import { describe, expect, it } from 'vitest';
import { makeProgram } from './program.ts';

const qbank = makeProgram();

describe('a wrong command line ends with 2 and says what to do', () => {
  it.each([
    ['lst', 'There is no command lst.', 'Did you mean list?'],
    ['清單', 'There is no command 清單.', 'qbank --help lists the commands.'],
    ['help lst', 'There is no command lst.', 'Did you mean list?'],
    ['list --bnk x', 'There is no option --bnk.', 'Did you mean --bank?'],
    ['list --jsn', 'There is no option --jsn.', 'Did you mean --json?'],
    ['--qqqq', 'There is no option --qqqq.', 'qbank --help shows what it takes.'],
    ['show', 'qbank show needs ID.', 'qbank show --help shows what it takes.'],
    [
      'show a b',
      'qbank show was given more than it takes.',
      'Put quotes round a text with spaces. qbank show --help shows what it takes.',
    ],
    ['list --bank', 'The option --bank needs a value.', 'qbank list --help shows what it takes.'],
    ['list -n', 'The option --count needs a value.', 'qbank list --help shows what it takes.'],
    [
      'practice --time 5m --no-limit',
      '--no-limit and --time do not go together.',
      'qbank practice --help shows what it takes.',
    ],
    ['list --kind odd', '--kind does not take "odd".', 'It takes open, single, multiple, judge, fill.'],
    ['list --script latin', '--script does not take "latin".', 'It takes original, hans, hant, tw, hk.'],
    ['list -n 0', '--count does not take "0".', 'It takes a whole number from 1, such as 5.'],
    ['list --count 2.5', '--count does not take "2.5".', 'It takes a whole number from 1, such as 5.'],
    ['list --seed -3', '--seed does not take "-3".', 'It takes a whole number from 0, such as 7.'],
    ['list --order up', '--order does not take "up".', 'It takes document, random, due.'],
    ['export -f docx', '--format does not take "docx".', 'It takes md, json.'],
    [
      'export --no-answers --answers-at-end',
      '--no-answers and --answers-at-end do not go together.',
      'qbank export --help shows what it takes.',
    ],
    [
      'export -f json --answers-at-end',
      '--answers-at-end is for Markdown only.',
      'qbank export --help shows what it takes.',
    ],
  ])('%s', (words, message, hint) => {
    expect(qbank(words)).toEqual({ code: 2, stdout: '', stderr: `qbank: ${message}\n${hint}\n` });
  });

  it.each([
    [['show', ''], 'qbank show needs ID.', 'qbank show --help shows what it takes.'],
    [['clean', ''], 'qbank clean needs FILE.', 'qbank clean --help shows what it takes.'],
    [['export', '-o', ''], 'The option --output needs a value.', 'qbank export --help shows what it takes.'],
    [['list', '--data', ''], 'The option --data needs a value.', 'qbank --help shows what it takes.'],
  ])('an empty word where one is needed, as of a variable that is not set: %j', (words, message, hint) => {
    expect(qbank(words)).toEqual({ code: 2, stdout: '', stderr: `qbank: ${message}\n${hint}\n` });
  });

  it('a wrong QBANK_NOW', () => {
    expect(qbank('list', { environment: { QBANK_NOW: 'tomorrow' } })).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'qbank: QBANK_NOW is "tomorrow", which is no time.\nGive it a time such as 2026-01-31T09:30:00Z, or unset it.\n',
    });
  });

  it('as one JSON object where JSON is asked for', () => {
    const { code, stdout, stderr } = qbank('lst --json');
    expect({ code, stdout, said: JSON.parse(stderr) }).toEqual({
      code: 2,
      stdout: '',
      said: {
        schema: 1,
        error: { id: 'unknown-command', message: 'There is no command lst.', hint: 'Did you mean list?' },
      },
    });
  });

  it('without letting what was typed act on the terminal', () => {
    expect(qbank(['\u001b[2Jlist\u0007']).stderr).toBe(
      'qbank: There is no command list.\nqbank --help lists the commands.\n',
    );
  });
});

describe('the words of a command line', () => {
  it('mean the same before and behind the command', () => {
    expect(qbank('--json list -n 1')).toEqual(qbank('list -n 1 --json'));
    expect(qbank('--script hans -q list -n 1').stdout).toBe(qbank('list -n 1 -q --script=hans').stdout);
  });

  it('may be typed with the input method on', () => {
    expect(qbank(['list', '-n', '２', '--order', 'ｒａｎｄｏｍ', '--seed', '７'])).toEqual(
      qbank('list -n 2 --order random --seed 7'),
    );
  });

  it('give help on stdout when there are none and no terminal', () => {
    const { code, stdout, stderr } = qbank('');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(qbank('--help').stdout);
    expect(stdout).toMatch(/^Usage: qbank/);
  });

  it('ask for the version', () => {
    const { stdout } = qbank('--version');
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect([qbank('-V').stdout, qbank('-q --version').stdout]).toEqual([stdout, stdout]);
  });
});

describe('what qbank did not foresee', () => {
  /** Has the program fail at the table that it is about to write. */
  const odd = encodeURIComponent(`
    const from = Buffer.from;
    Buffer.from = (value, ...rest) => {
      if (String(value).startsWith('BANK')) throw new Error('odd');
      return from(value, ...rest);
    };`);
  const environment = { NODE_OPTIONS: `--import data:text/javascript,${odd}` };
  const message = 'qbank: Something went wrong in qbank itself: odd\n';
  const hint = 'Set QBANK_DEBUG=1 and try again to see where, and report it with what is printed then.\n';

  it('is one line that says how to see more', () => {
    expect(qbank('banks', { environment })).toEqual({ code: 1, stdout: '', stderr: message + hint });
  });

  it('shows where it happened when asked to', () => {
    const { code, stderr } = qbank('banks', { environment: { ...environment, QBANK_DEBUG: '1' } });
    expect({ code, said: stderr.slice(0, (message + hint).length) }).toEqual({
      code: 1,
      said: message + hint,
    });
    expect(stderr.slice((message + hint).length)).toMatch(/^Error: odd\n {4}at .*\n/);
  });
});
