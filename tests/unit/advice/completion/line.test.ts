import { describe, expect, test } from 'vitest';
import { readCommandLine, type Syntax, unquoted } from '../../../../src/advice/completion/line.ts';

const command = (name: string, told: Partial<Syntax> = {}): Syntax => ({
  name,
  description: '',
  commands: [],
  arguments: [],
  options: [],
  ...told,
});

const SYNTAX = command('career', {
  options: [
    { flags: ['--lang'], description: '', value: { name: '--lang', words: ['ja', 'en'] } },
    { flags: ['--json'], description: '' },
    { flags: ['-C', '--content'], description: '', value: { name: '--content' } },
  ],
  commands: [
    command('compare', {
      arguments: [{ name: 'roles', variadic: true }],
      options: [{ flags: ['--aspect'], description: '', value: { name: '--aspect' } }],
    }),
    command('path', { arguments: [{ name: 'role', variadic: false }] }),
    command('mindset'),
    command('content', {
      commands: [command('init', { arguments: [{ name: 'dir', variadic: false }] }), command('check')],
    }),
    command('help', { arguments: [{ name: 'command', variadic: true }] }),
  ],
});

const read = (words: readonly string[]) => readCommandLine(words, SYNTAX);

/** The name of the argument or option that the typed value is for. */
function slotOf(words: readonly string[]): string | undefined {
  const { expected } = read(words);
  return expected?.kind === 'value' ? expected.slot.name : undefined;
}

describe('what the last word may be', () => {
  const ALL = ['compare', 'path', 'mindset', 'content', 'help'];

  test.each([
    [[], ALL],
    [[''], ALL],
    [['co'], ALL],
    [['--json', ''], ALL],
    [['--lang', 'ja', 'co'], ALL],
    [['--lang=ja', ''], ALL],
    [
      ['content', ''],
      ['init', 'check'],
    ],
    [['help', ''], ALL],
    [
      ['help', 'content', ''],
      ['init', 'check'],
    ],
    [['help', 'path', ''], []],
    [['help', 'xyzzy', ''], []],
  ])('a command in %j', (words, names) => {
    const { expected } = read(words);
    expect(expected?.kind === 'command' && expected.commands.map(({ name }) => name)).toEqual(names);
  });

  test.each([
    [['compare', ''], 'roles'],
    [['compare', 'cio', 'ct'], 'roles'],
    [['--lang', 'ja', 'compare', ''], 'roles'],
    [['compare', '--json', ''], 'roles'],
    [['compare', '--aspect', 'joys', ''], 'roles'],
    [['compare', '--', '--c'], 'roles'],
    [['compare', '-', ''], 'roles'],
    [['compare', '--xyzzy', ''], 'roles'],
    [['compare', '--xyzzy=1', ''], 'roles'],
    [['path', ''], 'role'],
    [['content', 'init', ''], 'dir'],
    [['compare', '--aspect', ''], '--aspect'],
    [['compare', '--aspect=jo'], '--aspect'],
    [['compare', '--lang', ''], '--lang'],
    [['--lang='], '--lang'],
    [['-C', ''], '--content'],
  ])('a value in %j: %s', (words, name) => {
    expect(slotOf(words)).toBe(name);
  });

  test('an option: of the command and of the program', () => {
    for (const words of [
      ['compare', '-'],
      ['compare', '--a'],
      ['compare', 'cio', '--'],
    ]) {
      const { expected } = read(words);
      expect(expected?.kind === 'option' && expected.options.flatMap(({ flags }) => flags)).toEqual([
        ...['--aspect', '--lang', '--json', '-C', '--content'],
      ]);
    }
    const { expected } = read(['-']);
    expect(expected?.kind === 'option' && expected.options.flatMap(({ flags }) => flags)).toEqual([
      ...['--lang', '--json', '-C', '--content'],
    ]);
  });

  test.each([
    [['mindset', '']],
    [['path', 'cio', '']],
    [['xyzzy', '']],
    [['content', 'xyzzy', '']],
    [['xyzzy', '--']],
    [['--json=']],
    [['--xyzzy=']],
  ])('nothing in %j', (words) => {
    expect(read(words).expected).toBeUndefined();
  });
});

test('what has been typed of it is the word, or what follows the equals sign', () => {
  expect(read(['compare', 'ci']).typed).toBe('ci');
  expect(read(['--lang=j']).typed).toBe('j');
  expect(read(['--content=a=b']).typed).toBe('a=b');
  expect(read([]).typed).toBe('');
});

test('the arguments before it and the option values are returned', () => {
  const { operands, given } = read(['-C', 'mine', 'compare', 'cio', '--lang=ja', 'cto', '--json', '']);
  expect(operands).toEqual(['cio', 'cto']);
  expect(given).toEqual(
    new Map([...['-C', '--content'].map((flag) => [flag, 'mine'] as const), ['--lang', 'ja']]),
  );
  expect(read(['compare', '-', '']).operands).toEqual(['-']);
  expect(read(['xyzzy', 'cio'])).toEqual({ expected: undefined, typed: '', operands: [], given: new Map() });
});

describe('words as they were typed', () => {
  test.each([
    ['without quotes', ['role', 'cio', ''], ['role', 'cio', '']],
    ['in quotes', ['"my pack"', "'x'"], ['my pack', 'x']],
    ['in quotes not yet closed', ['role', '"最高'], ['role', '最高']],
    ['with a backslash', ['my\\ pack'], ['my pack']],
    ['with the backslashes of Windows', ['C:\\packs\\mine'], ['C:\\packs\\mine']],
  ])('%s', (_, typed, meant) => {
    expect(unquoted(typed)).toEqual(meant);
  });
});
