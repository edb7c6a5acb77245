import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJson } from '../../../src/content/json.ts';
import { readYaml } from '../../../src/content/yaml.ts';

const FILE = 'me.json';

/** JSON in various layouts, with texts that look like keys. */
const texts = fc
  .record({
    value: fc.oneof(
      fc.jsonValue({ maxDepth: 4 }),
      fc.record({
        answers: fc.dictionary(fc.string(), fc.integer({ min: -1, max: 7 })),
        context: fc.record({
          company: fc.string({ unit: fc.constantFrom('"', '\\', ':', ' ', '}', 'a', '社', '\u2028') }),
        }),
      }),
    ),
    indent: fc.constantFrom(0, 1, 2, 4),
  })
  .map(({ value, indent }) => JSON.stringify(value, null, indent));

describe('valid JSON', () => {
  test('is read as YAML is', () => {
    let read = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const json = readJson(text);
        if (!json) return;
        read += 1;
        const yaml = readYaml(FILE, text);
        expect(yaml.faults).toEqual([]);
        expect(json.value).toEqual(yaml.value);
      }),
      { numRuns: 500 },
    );
    expect(read).toBeGreaterThan(250);
  });

  test('is recognised even if its texts look like keys', () => {
    const text = '{"answers": {"a\\":": 1}, "context": {"company": "\\"x\\": 1, \\\\"}}';
    expect(readJson(text)?.value).toEqual(JSON.parse(text));
  });
});

describe('left to the YAML reader', () => {
  test.each([
    ['a key that stands twice', '{"answers": {"a": 1, "a": 2}}'],
    ['a key that stands twice, written in two ways', '{"answers": {"a": 1, "\\u0061": 2}}'],
    ['a key that stands twice, each with the same', '{"a": 1, "a": 1}'],
    ['a reserved name that stands twice', '{"__proto__": 1, "__proto__": 2}'],
    ['what is no JSON', '{"a": 1,}'],
    ['YAML', 'answers: {a: 1}'],
    ['nothing', ''],
    ['a byte order mark', '\ufeff{"a": 1}'],
    ['lines that end in CR', '{"a":\r1}'],
    ['tabs', '{\n\t"a": 1\n}'],
    ['numbers that may be rounded', '{"a": 12345678901234567}'],
    ['what is long', `{"a": 1${' '.repeat(33_000)}}`],
    ['a long key', `{"${'a'.repeat(1_025)}": 1}`],
    ['what is deep', `${'['.repeat(40)}${']'.repeat(40)}`],
  ])('%s', (_, text) => {
    expect(readJson(text)).toBeUndefined();
  });
});
