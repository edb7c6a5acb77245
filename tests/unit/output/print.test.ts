import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { GlossaryView } from '../../../src/advice/glossary.ts';
import { CareerError } from '../../../src/error.ts';
import { messagesIn } from '../../../src/locale/catalogue.ts';
import { jsonOf } from '../../../src/output/formats.ts';
import { notify, notifyBelow } from '../../../src/output/notify.ts';
import { fitted, goesToTerminal, page, print, printError, printNext } from '../../../src/output/print.ts';
import { screens } from './screen.ts';

const messages = await messagesIn('en');

/** A view of so many terms; each takes three lines. */
function glossary(count: number): GlossaryView {
  const terms = Array.from({ length: count }, (_, i) => ({ id: `t${i}`, term: `T${i}`, definition: 'D.' }));
  return { schema: 'career.glossary/1', lang: 'en', terms };
}

const file = async () => join(await mkdtemp(join(tmpdir(), 'career-print-')), 'result');

async function* pieces(): AsyncGenerator<string> {
  yield 'one\n';
  yield 'two\n';
}

const BYTES = Uint8Array.of(0x50, 0x4b);

describe('a result', () => {
  test('is printed in the format that was asked for', async () => {
    const text = screens();
    await print({ view: glossary(1) }, text.context);
    expect(text.stdout.text).toBe(`${messages.glossary.title}\n\n- T0\n  D.\n`);
    expect(text.stderr.text).toBe('');
    const json = screens({ json: true });
    await print({ view: glossary(1) }, json.context);
    expect(json.stdout.text).toBe(jsonOf(glossary(1)));
  });

  test('may be a text, or nothing', async () => {
    const { context, stdout } = screens();
    await print({}, context);
    expect(stdout.written).toEqual([]);
    await print({ text: '' }, context);
    await print({ text: 'done\n' }, context);
    expect(stdout.written).toEqual(['', 'done\n']);
  });

  test('may come in pieces, which are written as they arrive', async () => {
    const { context, stdout } = screens();
    await print({ chunks: pieces() }, context);
    expect(stdout.written).toEqual(['one\n', 'two\n']);
  });

  test('of bytes goes to a pipe, but not to a terminal', async () => {
    const pipe = screens({}, { out: false });
    await print({ text: BYTES }, pipe.context);
    expect(pipe.stdout.written).toEqual([BYTES]);
    await expect(print({ text: BYTES }, screens().context)).rejects.toMatchObject({
      code: 'usage',
      message: messages.out.noText,
      hint: messages.out.noTextHint,
    });
  });

  test('goes to the file of --out, which is then named', async () => {
    const out = await file();
    const { context, stdout, stderr } = screens({ out }, { err: false });
    await print({ chunks: pieces() }, context);
    expect(await readFile(out, 'utf8')).toBe('one\ntwo\n');
    expect(stdout.written).toEqual([]);
    expect(stderr.text).toBe(`${messages.out.written(out)}\n`);
  });

  test('does not name that file where scripts read JSON', async () => {
    const out = await file();
    const { context, stderr } = screens({ out, json: true });
    await print({ view: glossary(1) }, context);
    expect(await readFile(out, 'utf8')).toBe(jsonOf(glossary(1)));
    expect(stderr.text).toBe('');
  });

  test('may have a file of its own, which --out replaces with another or with standard output', async () => {
    const [own, out] = [await file(), await file()];
    await print({ text: 'own', file: own }, screens().context);
    expect(await readFile(own, 'utf8')).toBe('own');
    await print({ text: 'out', file: own }, screens({ out }).context);
    expect(await readFile(out, 'utf8')).toBe('out');
    const { context, stdout } = screens({ out: '-' });
    await print({ text: 'screen', file: own }, context);
    expect(stdout.text).toBe('screen');
    expect(await readFile(own, 'utf8')).toBe('own');
  });

  test('is on a terminal unless it goes to a file', () => {
    expect(goesToTerminal(screens().context)).toBe(true);
    expect(goesToTerminal(screens({ out: '-' }).context)).toBe(true);
    expect(goesToTerminal(screens({ out: 'a' }).context)).toBe(false);
    expect(goesToTerminal(screens({}, { out: false }).context)).toBe(false);
  });

  test('to a closed pipe is not an error, any other failure is one', async () => {
    const failing = (failure: Error | null, errored: Error | null = null) => {
      const { context, stdout } = screens();
      Object.assign(stdout, { failure, errored });
      return print({ text: 'x' }, context);
    };
    const disk = Object.assign(new Error('full'), { code: 'ENOSPC' });
    const pipe = Object.assign(new Error('closed'), { code: 'EPIPE' });
    await expect(failing(null)).resolves.toBeUndefined();
    await expect(failing(pipe)).resolves.toBeUndefined();
    await expect(failing(pipe, disk)).rejects.toMatchObject({
      code: 'failed',
      message: messages.errors.write(messages.reasons.ENOSPC),
    });
    await expect(failing(new Error('odd'))).rejects.toMatchObject({ message: messages.errors.write('odd') });
  });
});

describe('text that is longer than the screen', () => {
  const LONG = 'line\n'.repeat(30);
  /** Whether a pager was started. With no programs in the PATH there is none, so the text is written. */
  const paged = async (
    given: Parameters<typeof screens>[0],
    more?: Parameters<typeof screens>[1],
    text = LONG,
  ) => {
    const { context, stdout } = screens(given, { env: { PATH: '/none' }, ...more });
    let asked = false;
    await page(text, context, () => {
      asked = true;
      return LONG;
    });
    expect(stdout.text).toBe(text);
    return asked;
  };

  test('goes to a pager on a terminal', async () => {
    expect(await paged({})).toBe(true);
    expect(await paged({}, { out: false })).toBe(false);
    expect(await paged({ pager: false })).toBe(false);
    expect(await paged({}, { env: { PATH: '/none', TERM: 'dumb' } })).toBe(false);
    expect(await paged({}, { env: { PATH: '/none', PAGER: '' } })).toBe(false);
    expect(await paged({}, { env: { PATH: '/none', CAREER_PAGER: '', PAGER: 'less' } })).toBe(false);
  });

  test('is longer if it has more lines than the screen', async () => {
    expect(await paged({}, {}, 'line\n'.repeat(23))).toBe(false);
    expect(await paged({}, {}, 'line\n'.repeat(24))).toBe(true);
  });

  test('is replaced by something brief that leaves room for what follows', async () => {
    const shown = async (lines: number) => {
      const { context, stdout } = screens({}, { env: { PATH: '/none' } });
      await page(LONG, context, () => `${'brief\n'.repeat(lines - 1)}brief`);
      return stdout.text.slice(0, 5);
    };
    expect(await shown(16)).toBe('brief');
    expect(await shown(17)).toBe('line\n');
  });

  test('is the brief view in place of one that does not fit', async () => {
    const { context, stdout } = screens({}, { env: { PATH: '/none' } });
    await print({ view: glossary(20), brief: glossary(1) }, context);
    expect(stdout.text).toBe(`${messages.glossary.title}\n\n- T0\n  D.\n`);
  });

  test('is not paged in a format for programs', async () => {
    const { context, stdout } = screens({ json: true }, { env: { PATH: '/none' } });
    await print({ view: glossary(20), brief: glossary(1) }, context);
    expect(stdout.text).toBe(jsonOf(glossary(20)));
  });
});

describe('what to do next', () => {
  const suggestion = { command: ['faq'], does: 'what people ask' };

  test('is suggested below a result on a terminal', async () => {
    const { context, stdout, stderr } = screens();
    await printNext([suggestion], context);
    expect(stderr.text).toBe(`\n${messages.next.title}\ncareer faq  what people ask\n`);
    expect(stdout.text).toBe('');
  });

  test('is not suggested elsewhere, or if there is nothing', async () => {
    for (const each of [screens({ json: true }), screens({}, { out: false }), screens({}, { err: false })]) {
      await printNext([suggestion], each.context);
      expect(each.stderr.text).toBe('');
    }
    const { context, stderr } = screens();
    await printNext([], context);
    expect(stderr.text).toBe('');
  });
});

describe('an error', () => {
  const error = new CareerError('failed', 'no\u001bfile', 'Choose one.\nOr none.', ['line 3', 'line 4']);

  test('says what is wrong, where, and what to do', async () => {
    const { context, stdout, stderr } = screens({}, { err: false });
    await printError(error, context);
    const { error: word } = messages.errors;
    expect(stderr.text).toBe(`${word}: no␛file\nline 3\nline 4\nChoose one.\nOr none.\n`);
    expect(stdout.text).toBe('');
    await printError(new CareerError('usage', 'no'), context);
    expect(stderr.written.at(-1)).toBe(`${word}: no\n`);
  });

  test('is not called one if somebody has interrupted the program', async () => {
    const { context, stderr } = screens({}, { err: false });
    await printError(new CareerError('interrupted', 'Stopped.'), context);
    expect(stderr.text).toBe('Stopped.\n');
  });

  test('is JSON where scripts read it', async () => {
    const { context, stderr } = screens({ json: true });
    await printError(error, context);
    expect(JSON.parse(stderr.text)).toEqual({
      error: { code: 'failed', message: 'no\u001bfile\nline 3\nline 4', hint: 'Choose one.\nOr none.' },
    });
    await printError(new CareerError('usage', 'no'), context);
    expect(JSON.parse(String(stderr.written.at(-1)))).toEqual({ error: { code: 'usage', message: 'no' } });
  });
});

describe('a message', () => {
  const LONG = 'word '.repeat(10).trim();

  test('is broken to the width of a terminal, but not in plain text or for a pipe', () => {
    const half = 'word '.repeat(8).trim();
    expect(fitted(LONG, screens().context)).toEqual([half, 'word word']);
    expect(fitted(LONG, screens({ plain: true }).context)).toEqual([LONG]);
    expect(fitted('a\nb', screens({}, { err: false }).context)).toEqual(['a', 'b']);
  });

  test('goes to standard error, with harmful characters made visible', () => {
    const { context, stderr } = screens({}, { err: false });
    notify('a\nb', context);
    expect(stderr.text).toBe('a␊b\n');
  });

  test('is set apart from a result above it on a terminal', () => {
    const below = (texts: readonly (string | undefined)[], ...given: Parameters<typeof screens>) => {
      const { context, stderr } = screens(...given);
      notifyBelow(texts, context);
      return stderr.text;
    };
    expect(below(['saved', undefined, 'sent'])).toBe('\nsaved\nsent\n');
    expect(below([undefined])).toBe('');
    expect(below(['saved'], { out: 'a' })).toBe('saved\n');
    expect(below(['saved'], { json: true })).toBe('saved\n');
    expect(below(['saved'], {}, { err: false })).toBe('saved\n');
    expect(below(['saved'], {}, { out: false })).toBe('saved\n');
  });
});
