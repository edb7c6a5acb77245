import { expect, test } from 'vitest';
import { readRespondent, writtenIn } from '../../../src/respondents/line.ts';

test.each([
  ['{"id":"a1","answers":{"x":1}}', '"a1"'],
  ['{"id":12345678901234567890,"answers":{}}', '12345678901234567890'],
  ['{ "id" : 1.50 , "answers" : {} }', '1.50'],
  ['{"answers":{},"id":1e3}', '1e3'],
  ['{"id":"a:\\"b\\\\","answers":{}}', '"a:\\"b\\\\"'],
  ['{"answers":{"id":3},"id":"outer"}', '"outer"'],
  ['{"\\u0069d":7,"answers":{}}', '7'],
  ['{"id":{"of":["x",{"id":1}]},"answers":{}}', '{"of":["x",{"id":1}]}'],
  ['{"id":"0012","note":"a: b","answers":{}}', '"0012"'],
  ['{"answers":{}}', 'null'],
])('The id of %s comes out as it is written.', (text, id) => {
  expect(readRespondent(text)).toMatchObject({ id, answers: expect.anything() });
});

test('The id can have another key.', () => {
  const text = '{"id":1,"answers":{"staff":2},"staff": 12345678901234567890 }';
  expect(readRespondent(text, 'staff')).toMatchObject({ id: '12345678901234567890' });
  expect(readRespondent(text, 'nobody')).toMatchObject({ id: 'null' });
});

test('Any value can be read exactly as it is written.', () => {
  expect(writtenIn('{"answers":{"x":1},"x": 2.50,"y":"z"}', 'x')).toBe('2.50');
});

test.each([
  ['{"id":"a","answers":{"x":1,"x":2}}', 'x'],
  ['{"id":"a","id":"b","answers":{}}', 'id'],
  ['{"answers":{},"answers":{}}', 'answers'],
  ['{"id":"a","answers":{"x":1,"\\u0078":2}}', 'x'],
  ['{"id":"a","more":[{"deep":{"y":1,"y":2}}],"answers":{}}', 'y'],
])('%s has a key twice.', (text, key) => {
  expect(readRespondent(text)).toEqual({ fault: { kind: 'duplicate-key', key } });
});

test.each(['{"id":1e400,"answers":{}}', '{"id":-1e999,"answers":{}}'])(
  '%s has an id that is not a number.',
  (text) => {
    expect(readRespondent(text)).toEqual({ fault: { kind: 'no-number' } });
  },
);

test('Equal keys in different objects are not a fault, nor are texts that look like keys.', () => {
  const text = '{"id":"x","a":{"k":1},"b":[{"k":1},{"k":":"}],"answers":{"k":2}}';
  expect(readRespondent(text)).toMatchObject({ id: '"x"', answers: { k: 2 } });
});

test('Text that is not JSON, or not an object, has no answers.', () => {
  expect(readRespondent('{')).toEqual({ fault: { kind: 'not-json' } });
  expect(readRespondent('[1]')).toEqual({ id: 'null', answers: undefined });
});
