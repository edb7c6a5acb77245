import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joined, textAt } from '../../../src/start/texts.ts';

/** What UTF-16 can hold, halves of surrogate pairs among it. */
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)),
);

test('Texts that are put one after the other are had again, each as it was.', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.stringMatching(/^[a-z]+\.(json|txt)$/), text),
      fc.nat(7),
      (texts, before) => {
        const { bytes, places } = joined(Object.entries(texts));
        const among = new Uint8Array(before + bytes.length);
        among.set(bytes, before);
        const had = Object.entries(places).map(([name, place]) => [
          name,
          textAt(among.subarray(before), place),
        ]);
        expect(had).toEqual(Object.entries(texts));
      },
    ),
  );
});
