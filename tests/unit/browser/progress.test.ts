import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Instrument, instrumentOf } from '../../../src/advice/quiz/instrument.ts';
import { orderOf, sequenceOf, statementsIn } from '../../../src/advice/quiz/sequence.ts';
import {
  answered,
  answersFile,
  back,
  beginning,
  forward,
  nameOfFile,
  type Progress,
} from '../../../src/browser/progress.ts';
import { builtInFor } from '../content/built-in.ts';

let instrument: Instrument;
beforeAll(async () => {
  const pack = await builtInFor('en');
  if (!pack.quiz) throw new Error('the built-in pack has a quiz');
  instrument = instrumentOf(pack, pack.quiz);
});

/** Goes through a form like somebody who answers some statements, skips others, and goes back now and then. */
function through(length: 'quick' | 'full', acts: readonly number[]): Progress {
  const sequence = sequenceOf(instrument, length);
  let progress = forward(beginning(length), sequence);
  for (const act of acts) {
    if (progress.at >= progress.asked.length) break;
    if (act > 0 && act < 6) progress = answered(progress, act);
    progress = act === 6 ? back(progress) : forward(progress, sequence);
  }
  return progress;
}

describe('Going through a form', () => {
  test('asks every statement once, whatever is answered.', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('quick' as const, 'full' as const),
        fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 200, maxLength: 200 }),
        (length, acts) => {
          const sequence = sequenceOf(instrument, length);
          let progress = through(length, acts);
          while (progress.at < progress.asked.length) progress = forward(progress, sequence);
          expect(new Set(progress.asked).size).toBe(statementsIn(instrument, length));
          expect(progress.asked.length).toBe(statementsIn(instrument, length));
          for (const id of progress.answers.keys()) expect(progress.asked).toContain(id);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('asks statements in the terminal’s order.', () => {
    const order = orderOf(instrument, 'full');
    const { asked } = through('full', new Array(order.length).fill(0));
    expect(asked).toEqual(order);
    const answers = [5, 4, 2, 1, 3];
    const given = new Map<string, number>();
    const terminal: string[] = [];
    const sequence = sequenceOf(instrument, 'full');
    for (let i = 0; i < order.length; i += 1) {
      const id = sequence(terminal, given) ?? '';
      terminal.push(id);
      given.set(id, answers[i % 5] ?? 3);
    }
    expect(
      through(
        'full',
        Array.from({ length: order.length }, (_, i) => answers[i % 5] ?? 3),
      ).asked,
    ).toEqual(terminal);
  });

  test('goes back as far as the first, and on again in the same order.', () => {
    const progress = through('quick', [5, 4, 0, 2]);
    const first = [1, 2, 3, 4, 5, 6].reduce(back, progress);
    expect(first).toEqual({ ...progress, at: 0 });
    expect(forward(first, sequenceOf(instrument, 'quick'))).toEqual({ ...progress, at: 1 });
  });
});

describe('The answers file', () => {
  const progress = { ...beginning('full'), answers: new Map([['a-1', 4]]), dealbreakers: ['nights'] };

  test.each([
    ['', '{"answers":{"a-1":4},"dealbreakers":["nights"]}\n', 'career-answers.json'],
    [' 0012 ', '{"id":"0012","answers":{"a-1":4},"dealbreakers":["nights"]}\n', 'career-answers-0012.json'],
    ['山田/太郎 "x"', undefined, 'career-answers-山田_太郎_x_.json'],
    ['../../etc', undefined, 'career-answers-_etc.json'],
  ])('of “%s” is one line.', (person, text, name) => {
    expect(answersFile(progress, person).split('\n').length).toBe(2);
    if (text !== undefined) expect(answersFile(progress, person)).toBe(text);
    expect(nameOfFile(person)).toBe(name);
  });
});
