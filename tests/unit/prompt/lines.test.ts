import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { lineReader } from '../../../src/prompt/lines.ts';

test('From a pipe, each line is an answer, to the end of the input.', async () => {
  const reader = lineReader(inputOf('one\ntwo\nthree'));
  expect(await reader.next()).toEqual(['one']);
  expect(await reader.next()).toEqual(['two']);
  expect(await reader.next()).toEqual(['three']);
  expect(await reader.next()).toBeUndefined();
});

test('On a terminal, lines that arrive together are one answer.', async () => {
  const reader = lineReader(Object.assign(inputOf('one\ntwo\n'), { isTTY: true }));
  expect(await reader.next()).toEqual(['one', 'two']);
  expect(await reader.next()).toBeUndefined();
});

function inputOf(text: string): PassThrough {
  return new PassThrough().end(text);
}
