import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileTextOf, nameOf, recordFrom } from '../../../src/profile/record-file.ts';
import { randomUuid } from '../../../src/random.ts';
import { records } from './changes.ts';
import { EVERYTHING } from './records.ts';

test('ids are UUIDs of version 4, and each is another', () => {
  const ids = Array.from({ length: 10_000 }, randomUuid);
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(ids).size).toBe(ids.length);
});

describe('the text of a record’s file', () => {
  test('is one line of JSON, from which the record is read back', () => {
    fc.assert(
      fc.property(records, (many) => {
        for (const record of many) {
          const text = fileTextOf(record);
          expect(text.indexOf('\n')).toBe(text.length - 1);
          expect(recordFrom(nameOf(record), text)).toEqual(JSON.parse(JSON.stringify(record)));
        }
      }),
    );
  });

  test('has the residue of the record’s bytes, byte by byte', () => {
    fc.assert(
      fc.property(records, (many) => {
        for (const record of many) {
          const bytes = [...Buffer.from(JSON.stringify(record))];
          const left = bytes.reduce((sum, byte) => (sum * 256n + BigInt(byte)) % 0xffffffffffffffc5n, 0n);
          expect(JSON.parse(fileTextOf(record)).residue).toBe(left.toString(16).padStart(16, '0'));
        }
      }),
    );
  });

  test('is not believed with any one character another, missing or twice, nor under another name', () => {
    const whole = fc.constantFrom(...EVERYTHING);
    const slip = fc.tuple(fc.nat(), fc.constantFrom('', 'x', '0', ' ', '"', '証', '\ud800'));
    fc.assert(
      fc.property(whole, slip, fc.nat({ max: 1 }), (record, [at, other], missing) => {
        const text = fileTextOf(record);
        const place = at % text.length;
        const harmed = text.slice(0, place) + other + text.slice(place + missing);
        fc.pre(harmed !== text);
        expect(['damaged', 'newer']).toContain(recordFrom(nameOf(record), harmed));
        expect(recordFrom(`0${nameOf(record).slice(1)}x`, text)).toBe('damaged');
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ['no JSON', '{'],
    ['no object', 'null'],
    ['of no schema', '{}'],
    ['of an unknown schema', '{"schema":"career.record/0","residue":"0000000000000000","record":{}}\n'],
    ['whose schema is no text', '{"schema":{"toString":1},"record":{}}'],
    ['without a record', '{"schema":"career.record/2","residue":"0000000000000000"}\n'],
    [
      'with no object for a record',
      '{"schema":"career.record/2","residue":"000000006e756c6c","record":null}\n',
    ],
    [
      'nested more deeply than can be',
      `{"schema":"career.record/2","record":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
    ],
  ])('%s is damaged', (_, text) => {
    expect(recordFrom('undefined.json', text)).toBe('damaged');
  });

  test('of a later schema is known for one', () => {
    for (const version of [3, 9, 10, 123]) {
      expect(recordFrom('a.json', `{"schema":"career.record/${version}","new":1}`)).toBe('newer');
    }
  });

  test('of the first schema is read as it was written, and not with another checksum', () => {
    for (const record of EVERYTHING) {
      const text = JSON.stringify(record);
      const sha256 = createHash('sha256').update(text).digest('hex');
      const file = (sum: string) => `{"schema":"career.record/1","sha256":"${sum}","record":${text}}\n`;
      expect(recordFrom(nameOf(record), file(sha256))).toEqual(record);
      expect(
        recordFrom(nameOf(record), file(sha256.replace(/^./, (digit) => (digit === '0' ? '1' : '0')))),
      ).toBe('damaged');
    }
  });
});
