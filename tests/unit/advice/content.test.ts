import { expect, test } from 'vitest';
import { likenesses, recoveryOf } from '../../../src/advice/content.ts';
import type { LocalPack, LocalQuiz } from '../../../src/content/localise.ts';
import { tinyPack, tinyQuiz } from './quiz/tiny.ts';

/** The tiny pack with these roles, each with its emphases on the two traits. */
async function packWith(emphases: Readonly<Record<string, readonly [number, number]>>) {
  const pack = await tinyPack();
  const quiz: LocalQuiz = {
    ...tinyQuiz,
    emphasis: Object.fromEntries(
      Object.entries(emphases).map(([id, [technology, people]]) => [
        id,
        { technology: { value: technology, why: 'Why.' }, people: { value: people, why: 'Why.' } },
      ]),
    ),
  };
  const [first] = pack.roles;
  if (!first) throw new Error('the pack has roles');
  const roles = Object.keys(emphases).map((id) => ({ ...first, id, name: id.toUpperCase() }));
  const whole: LocalPack = { ...pack, roles, quiz };
  return { pack: whole, quiz };
}

test('roles that the quiz can hardly tell apart are named, and those that are opposites', async () => {
  const { pack, quiz } = await packWith({ a: [1, 0], b: [0.9, 0.1], c: [0, 1], d: [1, 1], e: [0, 0] });
  const found = likenesses(pack, quiz);
  expect(found.map(({ kind, names }) => [kind, ...names])).toEqual([
    ['alike', 'A', 'B'],
    ['opposite', 'A', 'C'],
    ['opposite', 'B', 'C'],
    ['opposite', 'D', 'E'],
  ]);
  for (const { kind, cosine } of found) expect(Math.sign(cosine)).toBe(kind === 'alike' ? 1 : -1);
});

test('two roles alone are always opposites, which is not worth naming', async () => {
  const { pack, quiz } = await packWith({ a: [1, 0], b: [0, 1] });
  expect(likenesses(pack, quiz)).toEqual([]);
});

test('how well a quiz recovers the roles of simulated people, role by role and for the two compared', async () => {
  const pack = await tinyPack();
  const recovery = recoveryOf(pack, tinyQuiz);
  expect(recovery).toMatchObject({
    people: 200,
    roles: [
      { id: 'cio', name: 'CIO' },
      { id: 'cto', name: 'CTO' },
    ],
    pair: {
      roles: [
        { id: 'cio', name: 'CIO' },
        { id: 'cto', name: 'CTO' },
      ],
    },
  });
  const { worst, pair, random } = recovery;
  const shares = [
    ...recovery.roles.map(({ first }) => first),
    pair?.right,
    worst.shareError,
    worst.held,
    random,
  ];
  for (const share of shares) expect(share).toBeGreaterThan(0);
  for (const share of shares) expect(share).toBeLessThanOrEqual(1);
  for (const { first } of recovery.roles) expect(first).toBeGreaterThan(0.5);
  expect(pair?.right).toBeGreaterThan(0.5);
});
