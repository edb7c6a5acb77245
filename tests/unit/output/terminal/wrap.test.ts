import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { widthOf } from '../../../../src/output/terminal/width.ts';
import { wrap } from '../../../../src/output/terminal/wrap.ts';
import { times } from '../../../times.ts';
import { builtInFor } from '../../content/built-in.ts';
import { mixedLine, withoutSpaces } from '../mixed-text.ts';

const WIDTHS = Array.from({ length: 199 }, (_, i) => i + 2);

/** Closing punctuation, small kana, sound and iteration marks. */
const NEVER_FIRST = new Set(
  '、。，．・：；？！ー々）］｝」』】〉》”ぁぃぅぇぉっゃゅょァィゥェォッャュョ)]},.:;?!%％…～',
);
/** Opening brackets and prefixed units. */
const NEVER_LAST = new Set('（［｛「『【〈《“([{¥￥$＄£#＃');

describe('Latin text', () => {
  test('Lines are broken at spaces, as late as possible.', () => {
    expect(wrap('We run the systems that the company runs on.', 20)).toEqual([
      'We run the systems',
      'that the company',
      'runs on.',
    ]);
  });

  test('A line that is exactly as wide as allowed stays whole.', () => {
    expect(wrap('exactly twenty wide.', 20)).toEqual(['exactly twenty wide.']);
    expect(wrap('exactly twenty wide.', 19)).toEqual(['exactly twenty', 'wide.']);
  });

  test('A word that is wider than a line is cut.', () => {
    expect(wrap('see https://example.com/path', 10)).toEqual(['see', 'https://ex', 'ample.com/', 'path']);
  });

  test('Spaces at the start of a text stay; those at a break and at its end go.', () => {
    expect(wrap('  one   two  ', 6)).toEqual(['  one', 'two']);
  });
});

describe('what stays on one line', () => {
  test.each([
    'To erase it, run “career profile erase”.',
    '保存した情報は「career profile erase」ですべて消せます。',
  ])('A command in quotation marks: %s', (text) => {
    for (let width = 25; width <= 60; width += 1) {
      expect(wrap(text, width).join('\n')).toMatch(/[「“]career profile erase[」”]/);
    }
  });

  test('A command that is wider than a line is broken all the same.', () => {
    expect(wrap('Run “career profile export me.json”.', 16)).toEqual([
      'Run',
      '“career profile',
      'export me.json”.',
    ]);
  });

  test('What a no-break space separates.', () => {
    expect(wrap('CDO（データ）\u00a046、CISO\u00a038', 24)).toEqual([
      'CDO（データ）\u00a046、',
      'CISO\u00a038',
    ]);
  });
});

describe('Japanese text', () => {
  test('Lines are broken between phrases.', () => {
    expect(wrap('今日は天気です。', 10)).toEqual(['今日は', '天気です。']);
  });

  test('A phrase that would leave more than half of the line empty is broken between characters.', () => {
    expect(wrap('次は情報システム部門長', 16)).toEqual(['次は情報システム', '部門長']);
  });

  test('No line begins with a full stop: the character before it comes along.', () => {
    expect(wrap('一二三四。', 8)).toEqual(['一二三', '四。']);
  });

  test('Lines are not broken at a space before a comma.', () => {
    expect(wrap('一二 、三', 6)).toEqual(['一', '二 、', '三']);
  });

  test('No line ends with an opening bracket.', () => {
    expect(wrap('一二三「四」', 8)).toEqual(['一二三', '「四」']);
  });

  test('A number stays with its unit.', () => {
    expect(wrap('一二三10年', 9)).toEqual(['一二三', '10年']);
  });

  test('A word in Latin letters stays whole among kanji.', () => {
    expect(wrap('一二engineer三', 10)).toEqual(['一二', 'engineer三']);
  });

  test('A double ellipsis is not broken.', () => {
    expect(wrap('一二三……', 7)).toEqual(['一二', '三……']);
  });

  test('A text without break points is cut.', () => {
    expect(wrap('「「「「一', 4)).toEqual(['「「', '「「', '一']);
  });
});

describe('every text', () => {
  test('Line breaks and blank lines are kept.', () => {
    expect(wrap('one\n\ntwo three', 5)).toEqual(['one', '', 'two', 'three']);
  });

  test('A width below 2 counts as 2, the width of a kanji.', () => {
    expect(wrap('情報', 0)).toEqual(['情', '報']);
  });

  test('No line is wider than the width: even the widest character has 2 columns.', () => {
    forTextsAtEveryWidth((text, width) => {
      for (const line of wrap(text, width)) expect(widthOf(line)).toBeLessThanOrEqual(width);
    });
  });

  test('The lines hold every character but spaces, in order.', () => {
    forTextsAtEveryWidth((text, width) => {
      expect(withoutSpaces(wrap(text, width).join(''))).toBe(withoutSpaces(text));
    });
  });

  test('No line but the first starts with a space, and none ends with one.', () => {
    forTextsAtEveryWidth((text, width) => {
      const lines = wrap(text, width);
      for (const line of lines) expect(line).toBe(line.trimEnd());
      for (const line of lines.slice(1)) expect(line).not.toMatch(/^ /);
    });
  });

  test('What a reader sees as one character is never taken apart.', () => {
    const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });
    fc.assert(
      // Half-width sound marks have a column of their own, and a word too wide for a line may be cut before one.
      fc.property(
        mixedLine.map((line) => line.replace(/[ﾞﾟ]/g, '')),
        width,
        (text, columns) => {
          const starts = new Set(Array.from(graphemes.segment(text), ({ index }) => index));
          for (const { at } of breaksIn(text, columns)) expect(starts).toContain(at);
        },
      ),
    );
  });

  test('A text that fits is one line, as it is.', () => {
    fc.assert(
      fc.property(mixedLine, fc.nat(20), (text, spare) => {
        expect(wrap(text, Math.max(2, widthOf(text) + spare))).toEqual([text.trimEnd()]);
      }),
    );
  });

  test('What has been broken once is not broken again.', () => {
    forTextsAtEveryWidth((text, width) => {
      const lines = wrap(text, width);
      expect(wrap(lines.join('\n'), width)).toEqual(lines);
    });
  });

  test('Latin words fill their lines: the next line’s first word had no room.', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.integer({ min: 9, max: 40 }), (given, columns) => {
        const lines = wrap(given.join(' '), columns);
        for (const [i, line] of lines.slice(1).entries()) {
          const [first = ''] = line.split(' ');
          expect(widthOf(`${lines[i]} ${first}`)).toBeGreaterThan(columns);
        }
      }),
    );
  });
});

describe('what stays together', () => {
  test('A word or a number that fits on a line is never cut, nor a number from the unit after it.', () => {
    const piece = fc.oneof(
      fc.constantFrom('の', 'しごと', '部門', '経営層', ' '),
      fc.stringMatching(/^[A-Za-z]{1,12}$/),
      fc.stringMatching(/^[1-9][0-9]{0,6}[年円人件]$/),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), width, (pieces, columns) => {
        const text = pieces.join('');
        const breaks = breaksIn(text, columns);
        for (const { 0: whole, index } of text.matchAll(/[A-Za-z0-9]+(?:(?<=[0-9])[^A-Za-z0-9 ])?/g)) {
          if (widthOf(whole) > columns) continue;
          for (const { at } of breaks) {
            expect(at <= index || at >= index + whole.length, `${whole} cut in ${text}`).toBe(true);
          }
        }
      }),
      { numRuns: times(500, 100) },
    );
  });

  test('A line begins or ends with a forbidden character only if no other break is allowed.', () => {
    fc.assert(
      fc.property(mixedLine, width, (text, columns) => {
        for (const { from, end, at } of breaksIn(text, columns)) {
          if (!isForbidden(text, end, at)) continue;
          for (let inner = from + 1; inner < end; inner += 1) {
            expect(allowsBreak(text, inner), `${text} at ${columns}, before ${inner}`).toBe(false);
          }
        }
      }),
      { numRuns: times(2_000, 400) },
    );
  });

  test('From 12 columns up, no line begins or ends with a forbidden character if brackets and stops are single.', () => {
    const phrase = fc.constantFrom(
      '情報を',
      '「部門」',
      'サーバー、',
      '（経営）',
      '待って。',
      'データ',
      '10％が',
    );
    fc.assert(
      fc.property(
        fc.array(phrase, { maxLength: 20 }),
        fc.integer({ min: 12, max: 80 }),
        (phrases, columns) => {
          const text = phrases.join('');
          for (const { end, at } of breaksIn(text, columns)) expect(isForbidden(text, end, at)).toBe(false);
        },
      ),
    );
  });

  test.each([20, 33, 40, 72, 100])(
    'At %i columns, no line of the built-in pack begins or ends with a forbidden character.',
    async (columns) => {
      const { translations: _, ...pack } = await builtInFor('ja');
      const broken = textsIn(pack).filter((text) => wrap(text, columns).length > 1);
      expect(broken.length).toBeGreaterThan(100);
      for (const text of broken.flatMap((each) => each.split('\n'))) {
        for (const { end, at } of breaksIn(text.trim(), columns)) {
          expect(isForbidden(text.trim(), end, at), `${text} at ${columns}`).toBe(false);
        }
      }
    },
  );
});

const width = fc.integer({ min: 2, max: 200 });

function forTextsAtEveryWidth(law: (text: string, width: number) => void): void {
  fc.assert(
    fc.property(mixedLine, (text) => {
      for (const columns of WIDTHS) law(text, columns);
    }),
    { numRuns: times(40, 8) },
  );
}

interface LineBreak {
  /** Where the line before starts and ends, and where the next one starts: only spaces lie in between. */
  readonly from: number;
  readonly end: number;
  readonly at: number;
}

/** Where a text was broken. Throws if a line is not the text's next part. */
function breaksIn(text: string, columns: number): readonly LineBreak[] {
  const breaks: LineBreak[] = [];
  let end = 0;
  let from = 0;
  for (const [i, line] of wrap(text, columns).entries()) {
    const at = text.indexOf(line, end);
    if (text.slice(end, at).trim() !== '') throw new Error(`“${line}” is not next in “${text}”`);
    if (i > 0) breaks.push({ from, end, at });
    from = at;
    end = at + line.length;
  }
  return breaks;
}

function isForbidden(text: string, end: number, at: number): boolean {
  return NEVER_FIRST.has(text.charAt(at)) || (end === at && NEVER_LAST.has(text.charAt(end - 1)));
}

/**
 * Whether a line may surely end before a position: after a space, or beside a kana or kanji that is not held by a
 * number, a bracket or a mark.
 */
function allowsBreak(text: string, position: number): boolean {
  const before = text.charAt(position - 1);
  const after = text.charAt(position);
  if (NEVER_FIRST.has(after) || NEVER_LAST.has(before)) return false;
  const plain = /[のかららしごと情報部門経営層]/;
  if (before === ' ') return plain.test(after);
  return plain.test(before) && plain.test(after);
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
