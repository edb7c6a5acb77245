import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseExport, serializeExport } from '../../../src/profile/exchange.ts';
import { inOrder, type ProfileRecord } from '../../../src/profile/record.ts';
import { profileFrom } from '../../../src/profile/replay.ts';
import { records } from './changes.ts';
import { EVERYTHING, exported } from './records.ts';

const NOW = new Date('2026-11-01T00:00:00Z');

/** The records read from an export. */
function exchanged(...parts: readonly (readonly ProfileRecord[])[]): readonly ProfileRecord[] {
  const read = parseExport(serializeExport(parts.flat(), NOW));
  if (read === undefined || read === 'newer') throw new Error('an export can be read');
  return read;
}

describe('an exported document', () => {
  test('has its schema, its date and every record, as JSON people can read', () => {
    const text = serializeExport(EVERYTHING, NOW);
    expect(JSON.parse(text)).toEqual({
      schema: 'career.profile-export/1',
      exported: '2026-11-01T00:00:00.000Z',
      records: EVERYTHING,
    });
    expect(text).toMatch(/^\{\n {2}"schema"/);
    expect(text.endsWith('}\n')).toBe(true);
  });

  test.each([
    ['no JSON', 'hello'],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['another document', '{"schema":"career.path/1"}'],
    ['an older one that never was', '{"schema":"career.profile-export/0"}'],
    ['one with a field too many', exported([]).replace('"records"', '"more": 1, "records"')],
    ['one whose id is none', exported(EVERYTHING).replace('00000000-', '../../../')],
    ['one whose id is two lines', exported(EVERYTHING).replace('000000000001', '000000000001\\n')],
  ])('%s is not one', (_, text) => {
    expect(parseExport(text)).toBeUndefined();
  });

  test.each(['2', '10', '999'])('version %s is newer', (version) => {
    expect(parseExport(`{"schema":"career.profile-export/${version}","who":"knows"}`)).toBe('newer');
  });
});

describe('for any records', () => {
  test('what is exported and imported is the same, in order', () => {
    fc.assert(
      fc.property(records, (all) => {
        expect(exchanged(all)).toEqual(inOrder(all));
      }),
    );
  });

  test('merging two exports is commutative and idempotent', () => {
    fc.assert(
      fc.property(records, records, records, (one, other, shared) => {
        const merged = exchanged([...one, ...shared], [...shared, ...other]);
        expect(exchanged([...shared, ...other], [...one, ...shared])).toEqual(merged);
        expect(exchanged(merged, merged)).toEqual(merged);
        expect(exchanged(merged, one)).toEqual(merged);
        for (const pack of ['cio-cto', 'ship']) {
          expect(profileFrom(exchanged(other, shared, one), pack)).toEqual(profileFrom(merged, pack));
        }
      }),
    );
  });
});
