import { describe, expect, test } from 'vitest';
import { COMMAND_NAMES } from '../../../src/commands/registry.ts';
import { messagesIn } from '../../../src/locale/catalogue.ts';

const en = await messagesIn('en');
const ja = await messagesIn('ja');

/** Lists that can replace any argument of a text: as a string, a list is its elements with commas between. */
const STAND_INS = ['α', 'β', 'γ', 'δ'].map((letter) => [`${letter}1`, `${letter}2`]);

/** A text of a catalogue, by its path, with stand-ins for its arguments if it takes any. */
interface Text {
  readonly path: string;
  readonly text: string;
  /** How many arguments the text takes, without `command`. */
  readonly takes: number;
}

/** Marks the commands that texts name. */
const CARRIED = '--content π';
const command = (line: string) => `${line} ${CARRIED}`;

function textsOf(messages: unknown, path = ''): readonly Text[] {
  if (typeof messages === 'string') return [{ path, text: messages, takes: 0 }];
  if (typeof messages === 'function') {
    const takes = messages.length;
    try {
      return [{ path, text: String(messages(...STAND_INS)), takes }];
    } catch (error) {
      // The last argument is not a list, but the function that makes commands of lines.
      if (!(error instanceof TypeError)) throw error;
      const text = String(messages(...STAND_INS.slice(0, takes - 1), command));
      return [{ path, text, takes: takes - 1 }];
    }
  }
  if (typeof messages !== 'object' || messages === null) throw new Error(`${path} is no text`);
  return Object.entries(messages).flatMap(([key, value]) => textsOf(value, path ? `${path}.${key}` : key));
}

const english = textsOf(en);
const japanese = textsOf(ja);
const englishAt = new Map(english.map(({ path, text }) => [path, text]));

test('a language has its own catalogue', () => {
  expect(en.aspects.joys).toBe('Joys');
  expect(ja.aspects.joys).toBe('醍醐味');
});

test('the two catalogues have the same texts, with as many arguments', () => {
  const shape = (texts: readonly Text[]) => texts.map(({ path, takes }) => `${path}(${takes})`).toSorted();
  expect(shape(japanese)).toEqual(shape(english));
  expect(english.length).toBeGreaterThan(150);
});

test('the prompts for less contain no character that is special to it', () => {
  for (const { keys, ascii } of [en.out.pager, ja.out.pager]) {
    expect(keys).not.toMatch(/[?:.%$\\]/);
    expect(ascii).toMatch(/^[\w ,[\]]+$/);
  }
});

describe.each([
  ['English', english],
  ['Japanese', japanese],
])('in %s', (_, texts) => {
  test('no text is empty', () => {
    expect(texts.filter(({ text }) => text.trim() === '').map(({ path }) => path)).toEqual([]);
  });

  test('every text shows all its arguments', () => {
    const silent = texts.filter(
      ({ text, takes }) =>
        !STAND_INS.slice(0, takes)
          .flat()
          .every((each) => text.includes(each)),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test('every command that reads a pack can name it', () => {
    const needPack = COMMAND_NAMES.filter((name) => !['completion', 'content', 'profile'].includes(name));
    const quoted = new RegExp(
      `[“「]career (?:${needPack.join('|')}|profile set|profile history)\\b[^”」]*[”」]`,
      'g',
    );
    const alone = texts
      // Help names commands without asking the reader to type them.
      .filter(({ path }) => !/^(?:help|manual)\b/.test(path))
      .flatMap(({ path, text }) => (text.match(quoted) ?? []).map((each) => `${path}: ${each}`))
      .filter((each) => !each.includes(CARRIED));
    expect(alone).toEqual([]);
  });

  test('no text has a placeholder or a value left in it', () => {
    const left = texts.filter(({ text }) => /\$\{|undefined|\[object|NaN/.test(text));
    expect(left.map(({ path }) => path)).toEqual([]);
  });
});

test('English has no Japanese in it', () => {
  expect(english.filter(({ text }) => /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u.test(text))).toEqual([]);
});

/** What is typed or printed the same in both languages: names, marks, commands. */
const SAME = [
  /^command$/,
  /^home\.title$/,
  /^path\.progress$/,
  /^profile\.notSet$/,
  /^help\.of\.\w+\.examples\.\d+\.0$/,
];

test('no Japanese text is the English one, but for names, marks and commands', () => {
  const same = japanese.filter(({ path, text }) => englishAt.get(path) === text).map(({ path }) => path);
  expect(same.filter((path) => !SAME.some((allowed) => allowed.test(path)))).toEqual([]);
});

test('all other Japanese texts contain Japanese characters', () => {
  const marks =
    /^(bullet|separator|titled|or|quoted|home\.result|profile\.(reached|dated)|quiz\.(spelledOut|sentences)|plan\.(span|takingOffice)|report\.percent|out\.pager\.ascii)$/;
  const foreign = japanese.filter(
    ({ path, text }) =>
      !/[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u.test(text) &&
      ![...SAME, marks].some((allowed) => allowed.test(path)),
  );
  expect(foreign.map(({ path }) => path)).toEqual([]);
});
