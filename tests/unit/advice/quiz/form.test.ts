import { expect, test } from 'vitest';
import { formOf, statementsOf } from '../../../../src/advice/quiz/form.ts';
import { instrumentOf } from '../../../../src/advice/quiz/instrument.ts';
import { resultOf } from '../../../../src/advice/quiz/result.ts';
import { orderOf } from '../../../../src/advice/quiz/sequence.ts';
import { shipPackIn } from '../../content/ship-pack.ts';

const pack = shipPackIn('en');
const { quiz } = pack;
if (!quiz) throw new Error('the ship’s pack has a quiz');

test('A form asks its statements in the order of the quiz of its length.', () => {
  for (const length of ['quick', 'full'] as const) {
    const form = formOf(pack, quiz, length);
    expect(form).toMatchObject({ lang: 'en', id: 'ship', length });
    expect(form.order).toEqual(orderOf(instrumentOf(pack, quiz), length));
    expect(statementsOf(form).map(({ id }) => id)).toEqual(form.order);
  }
});

test('A form gives the result that the pack gives.', () => {
  const form = formOf(pack, quiz, 'full');
  const answers = new Map(quiz.items.map(({ id, key }) => [id, key === 1 ? 5 : 2]));
  const response = { answers, dealbreakers: ['dry-feet'] };
  const result = resultOf(form.pack, form.quiz, response);
  expect(result).toEqual(resultOf(pack, quiz, response));
  expect(result).toMatchObject({ answered: 5, dealbreakers: [{ id: 'dry-feet' }] });
});

test('A form contains only what it needs from the pack.', () => {
  const form = formOf(pack, quiz, 'full');
  const [daring] = form.quiz.items;
  expect(daring).toStrictEqual({
    ...{ section: 'fit', id: 'daring-1', trait: 'daring', key: 1, text: 'I like storms.' },
  });
  expect(form.quiz.emphasis['captain']).toEqual({ daring: { value: 1 }, care: { value: -0.5 } });
  expect(form.quiz.dealbreakers[0]?.collides).toStrictEqual([{ role: 'pilot', why: 'Ships are wet.' }]);
  expect(form.pack.joys[0]).toStrictEqual({
    ...{ id: 'open-sea', role: 'captain', title: 'The open sea', detail: 'It is wide.' },
  });
  expect(form.pack.trials.map(({ id }) => id)).toEqual(['storms', 'shoals']);
  expect(form.pack.roles[2]).toStrictEqual({
    id: 'cook',
    tier: 'related',
    name: 'Cook',
    title: 'Chief Cook',
  });
  expect(form.pack.mindset[0]).toStrictEqual({ id: 'near-to-far', title: 'From near to far' });
});

test('A form says what the pack says of its quiz, if it says anything.', () => {
  expect(formOf(pack, { ...quiz, basis: 'Made up.' }, 'full').basis).toBe('Made up.');
  expect(formOf(pack, quiz, 'full')).not.toHaveProperty('basis');
});
