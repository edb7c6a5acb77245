import { expect, test } from 'vitest';
import { proseWidth } from '../../../../src/output/terminal/layout.ts';
import { styleWith } from '../../../../src/output/terminal/style.ts';
import { widthOf } from '../../../../src/output/terminal/width.ts';

test.each([
  [40, 40],
  [100, 100],
  [101, 100],
  [240, 100],
])('On a terminal of %i columns, prose is set %i columns wide.', (width, measure) => {
  expect(proseWidth({ width, style: styleWith(false), ascii: false, measure: widthOf, bullet: '- ' })).toBe(
    measure,
  );
});
