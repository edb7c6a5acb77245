import { expect, test } from 'vitest';
import { exponential } from '../../../../src/advice/quiz/exponential.ts';

test('The exponential function agrees with Math.exp to 15 digits.', () => {
  expect([exponential(0), exponential(-0)]).toEqual([1, 1]);
  for (let x = -700; x <= 700; x += 0.37) {
    expect(Math.abs(exponential(x) / Math.exp(x) - 1)).toBeLessThan(1e-15);
  }
});
