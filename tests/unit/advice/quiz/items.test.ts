import { expect, test } from 'vitest';
import { listItems } from '../../../../src/advice/quiz/items.ts';
import { tinyPack, tinyQuiz } from './tiny.ts';

const LABELS = ['no', 'rather no', 'either', 'rather yes', 'yes'];

test('The statements are listed by section, with what they measure and whether the quick quiz asks them.', async () => {
  const [seat, readiness] = [tinyQuiz.items.slice(5, 7), tinyQuiz.items.slice(7)];
  const quiz = { ...tinyQuiz, items: [...readiness, ...seat, ...tinyQuiz.items.slice(0, 5)] };
  const view = listItems(await tinyPack(), quiz, LABELS);
  expect(view.items.map(({ id, quick }) => (quick ? id : `(${id})`))).toEqual([
    ...['technology-1', 'technology-2', '(technology-3)', 'people-1', 'people-2'],
    ...['seat-1', 'seat-2', '(whole-1)', '(whole-2)', '(decide-1)'],
  ]);
  const [first] = view.items;
  expect(first).toStrictEqual({
    ...{ id: 'technology-1', section: 'fit', trait: 'technology', key: 1, quick: true },
    text: 'I try new technology.',
  });
  expect(view.items[5]).toStrictEqual({
    ...{ id: 'seat-1', section: 'seat', key: 1, quick: true, text: 'I want to lead.' },
  });
  expect(view.items.at(-1)).toStrictEqual({
    ...{ id: 'decide-1', section: 'readiness', shift: 'decide', key: 1, quick: false, text: 'I decide.' },
  });
});

test('A statement names what it comes from, if it does.', async () => {
  const items = tinyQuiz.items.map((item, i) => (i === 0 ? { ...item, about: 'joy/new-things' } : item));
  expect(listItems(await tinyPack(), { ...tinyQuiz, items }, LABELS).items[0]?.about).toBe('joy/new-things');
});

test('The scale, the traits, the shifts, and what every role with a profile asks for are listed.', async () => {
  const pack = await tinyPack();
  const [cio] = pack.roles;
  if (!cio) throw new Error('the pack has roles');
  const other = { ...cio, id: 'other', tier: 'alternative' as const };
  const { items: _, ...view } = listItems({ ...pack, roles: [...pack.roles, other] }, tinyQuiz, LABELS);
  const close = (value: number) => expect.closeTo(value, 9);
  expect(view).toEqual({
    ...{ schema: 'career.quiz-items/1', lang: 'en', detail: false },
    scale: { min: 1, max: 5, labels: LABELS },
    traits: [
      { id: 'technology', label: 'Technology' },
      { id: 'people', label: 'People' },
    ],
    shifts: pack.mindset.map(({ id, title }) => ({ id, label: title })),
    dealbreakers: tinyQuiz.dealbreakers,
    roles: [
      {
        ...{ id: 'cio', tier: 'primary', emphasis: { technology: 0.8, people: 0.9 } },
        profile: { technology: close(0.6), people: close(0.8) },
      },
      {
        ...{ id: 'cto', tier: 'primary', emphasis: { technology: 0.2, people: 0.1 } },
        profile: { technology: close(-0.6), people: close(-0.8) },
      },
      {
        ...{ id: 'specialist', tier: 'alternative', emphasis: { technology: 1, people: 0.5 } },
        profile: { technology: close(1), people: close(0) },
      },
    ],
  });
  expect(listItems(pack, tinyQuiz, LABELS, true).detail).toBe(true);
});
