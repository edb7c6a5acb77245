import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { styleWith } from '../../../../src/output/terminal/style.ts';

describe('without colour', () => {
  test.each(Object.entries(styleWith(false)))('%s leaves the text as it is.', (_, styled) => {
    expect(styled('経営 CIO')).toBe('経営 CIO');
  });
});

/** Secondary text is as legible as all other text. */
const { muted, ...STYLES } = styleWith(true);

describe('with colour', () => {
  test('Text is never dimmed.', () => {
    expect(muted('経営 CIO')).toBe('経営 CIO');
  });

  test.each(Object.entries(STYLES))('%s adds codes around the text and changes no word.', (_, styled) => {
    expect(styled('経営 CIO')).not.toBe('経営 CIO');
    expect(stripVTControlCharacters(styled('経営 CIO'))).toBe('経営 CIO');
  });

  test.each(Object.entries(STYLES))('%s uses the 16 colours that every terminal has.', (_, styled) => {
    const codes = styled('CIO')
      .split('CIO')
      .flatMap((part) => part.split('\u001b['))
      .filter((code) => code !== '');
    expect(codes).not.toEqual([]);
    // One number a code: weights from 1, colours from 30, their ends from 22. 256 colours would be 38;5;n.
    for (const code of codes) expect(code).toMatch(/^([12]|22|3[0-79])m$/);
  });

  test('Joys and trials each have a colour.', () => {
    const { positive, caution } = styleWith(true);
    expect(positive('x')).toBe('\u001b[32mx\u001b[39m');
    expect(caution('x')).toBe('\u001b[35mx\u001b[39m');
  });
});
