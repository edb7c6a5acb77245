import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { type Context, contextOf, type GlobalOptions } from '../../src/context.ts';
import { messagesIn } from '../../src/locale/catalogue.ts';
import { widthOf } from '../../src/output/terminal/width.ts';

const messages = await messagesIn('en');

describe('the width', () => {
  test('--width decides.', () => {
    expect(contextFor({ options: { width: 55 }, columns: 120, env: { COLUMNS: '90' } }).width).toBe(55);
  });

  test('Otherwise it is the terminal’s.', () => {
    expect(contextFor({ columns: 120, env: { COLUMNS: '90' } }).width).toBe(120);
  });

  test('Without a terminal, COLUMNS decides.', () => {
    expect(contextFor({ terminal: false, columns: 120, env: { COLUMNS: '90' } }).width).toBe(90);
  });

  test('If the terminal does not know its own, COLUMNS decides.', () => {
    expect(contextFor({ columns: 0, env: { COLUMNS: '90' } }).width).toBe(90);
    expect(contextFor({ env: { COLUMNS: '90' } }).width).toBe(90);
  });

  test.each([undefined, '', '0', 'wide', 'Infinity'])('If COLUMNS is %j, it is 80.', (COLUMNS) => {
    expect(contextFor({ terminal: false, env: { COLUMNS } }).width).toBe(80);
  });

  test('A detected width below 40 counts as 40.', () => {
    expect(contextFor({ columns: 20 }).width).toBe(40);
    expect(contextFor({ terminal: false, env: { COLUMNS: '-5' } }).width).toBe(40);
  });

  test('It is what a resized terminal has now.', () => {
    const stdout = Object.assign(new PassThrough(), { isTTY: true, columns: 100 });
    const host = { env: {}, stdin: new PassThrough(), stdout, stderr: new PassThrough() };
    const context = contextOf({}, host, 'en', messages, widthOf);
    stdout.columns = 60;
    expect(context.width).toBe(60);
  });

  test('It is a whole number.', () => {
    expect(contextFor({ terminal: false, env: { COLUMNS: '79.9' } }).width).toBe(79);
  });
});

describe('colour', () => {
  const cases: readonly {
    says: string;
    terminal: boolean;
    env?: Record<string, string>;
    options?: Partial<GlobalOptions>;
    colour: boolean;
  }[] = [
    { says: 'A terminal has it.', terminal: true, colour: true },
    { says: 'A pipe has none.', terminal: false, colour: false },
    { says: 'NO_COLOR turns it off.', terminal: true, env: { NO_COLOR: '1' }, colour: false },
    {
      says: 'NO_COLOR turns it off whatever its value.',
      terminal: true,
      env: { NO_COLOR: '0' },
      colour: false,
    },
    { says: 'An empty NO_COLOR does not.', terminal: true, env: { NO_COLOR: '' }, colour: true },
    { says: 'TERM=dumb turns it off.', terminal: true, env: { TERM: 'dumb' }, colour: false },
    { says: 'Any other TERM does not.', terminal: true, env: { TERM: 'vt100' }, colour: true },
    { says: 'FORCE_COLOR turns it on in a pipe.', terminal: false, env: { FORCE_COLOR: '1' }, colour: true },
    { says: 'An empty FORCE_COLOR does not.', terminal: false, env: { FORCE_COLOR: '' }, colour: false },
    { says: 'FORCE_COLOR=0 turns it off.', terminal: true, env: { FORCE_COLOR: '0' }, colour: false },
    { says: 'FORCE_COLOR=false turns it off.', terminal: true, env: { FORCE_COLOR: 'false' }, colour: false },
    {
      says: 'FORCE_COLOR overrules NO_COLOR and TERM.',
      terminal: true,
      env: { FORCE_COLOR: '1', NO_COLOR: '1', TERM: 'dumb' },
      colour: true,
    },
    {
      says: 'An empty FORCE_COLOR leaves it to NO_COLOR.',
      terminal: true,
      env: { FORCE_COLOR: '', NO_COLOR: '1' },
      colour: false,
    },
    { says: '--no-color turns it off.', terminal: true, options: { color: false }, colour: false },
    {
      says: '--no-color overrules FORCE_COLOR.',
      terminal: true,
      env: { FORCE_COLOR: '1' },
      options: { color: false },
      colour: false,
    },
    { says: '--plain has none.', terminal: true, options: { plain: true }, colour: false },
    {
      says: '--plain overrules FORCE_COLOR.',
      terminal: true,
      env: { FORCE_COLOR: '1' },
      options: { plain: true },
      colour: false,
    },
  ];

  test.each(cases)('$says', ({ colour, ...setting }) => {
    expect(contextFor(setting).colour).toBe(colour);
  });

  test('TERM=dumb draws in ASCII, and no other terminal does.', () => {
    expect(contextFor({ env: { TERM: 'dumb' } }).ascii).toBe(true);
    expect(contextFor({ env: { TERM: 'xterm-256color' } }).ascii).toBe(false);
    expect(contextFor({}).ascii).toBe(false);
  });
});

describe('whether the program may ask', () => {
  test.each([
    { stdin: true, stderr: true, input: true, interactive: true },
    { stdin: true, stderr: true, input: false, interactive: false },
    { stdin: false, stderr: true, input: true, interactive: false },
    { stdin: true, stderr: false, input: true, interactive: false },
  ])('stdin a terminal: $stdin, stderr: $stderr, input allowed: $input, so $interactive', (given) => {
    const { stdin, stderr, input, interactive } = given;
    expect(contextFor({ stdin, stderr, options: { input } }).interactive).toBe(interactive);
  });

  test('The result may go to a file meanwhile: stdout need not be a terminal.', () => {
    expect(contextFor({ terminal: false, stdin: true, stderr: true }).interactive).toBe(true);
  });
});

describe('the content pack', () => {
  test('--content names it.', () => {
    expect(contextFor({ options: { content: 'mine' }, env: { CAREER_CONTENT: 'other' } }).content).toBe(
      'mine',
    );
  });

  test('Otherwise CAREER_CONTENT does.', () => {
    expect(contextFor({ env: { CAREER_CONTENT: 'other' } }).content).toBe('other');
  });

  test('Without either, or with an empty CAREER_CONTENT, it is the built-in one.', () => {
    expect(contextFor({}).content).toBeUndefined();
    expect(contextFor({ env: { CAREER_CONTENT: '' } }).content).toBeUndefined();
  });
});

describe('the format', () => {
  test('It is text, unless another is asked for.', () => {
    expect(contextFor({}).format).toBe('text');
    expect(contextFor({ options: { format: 'markdown' } }).format).toBe('markdown');
  });

  test('--json is short for --format json.', () => {
    expect(contextFor({ options: { json: true } }).format).toBe('json');
  });

  test('--plain is a kind of text.', () => {
    expect(contextFor({ options: { plain: true } })).toMatchObject({ format: 'text', plain: true });
    expect(contextFor({}).plain).toBe(false);
  });
});

interface Setting {
  readonly options?: Partial<GlobalOptions>;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Whether stdout is a terminal. */
  readonly terminal?: boolean;
  readonly columns?: number;
  readonly stdin?: boolean;
  readonly stderr?: boolean;
}

/** The context on a terminal, unless the setting says otherwise. */
function contextFor({
  options,
  env = {},
  terminal = true,
  columns,
  stdin = true,
  stderr = true,
}: Setting): Context {
  const host = {
    env,
    stdin: Object.assign(new PassThrough(), { isTTY: stdin }),
    stdout: Object.assign(new PassThrough(), { isTTY: terminal, ...(columns !== undefined && { columns }) }),
    stderr: Object.assign(new PassThrough(), { isTTY: stderr }),
  };
  return contextOf(
    { color: true, pager: true, input: true, profile: true, ...options },
    host,
    'en',
    messages,
    widthOf,
  );
}
