import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CohortGroup, describeCohort } from '../../../../src/advice/cohort/cohort.ts';
import type { Member } from '../../../../src/advice/cohort/member.ts';
import { OUTCOMES } from '../../../../src/advice/quiz/outcome.ts';
import { times } from '../../../times.ts';
import { tinyPack, tinyQuiz } from '../quiz/tiny.ts';

/** Few values and few groups, so that people are often alike and groups often too small. */
const member: fc.Arbitrary<Member> = fc.record({
  group: fc.constantFrom('a', 'a', 'a', 'b', 'b', 'c', 'd', ''),
  outcome: fc.constantFrom(...OUTCOMES, 'flat', 'clear'),
  shortlist: fc.subarray(['cio', 'cto']),
  traits: fc.tuple(
    fc.constantFrom(null, null, null, -0.5, 0.5),
    fc.constantFrom(-1, -1, -1, -1, -1, -1, 0.75),
  ),
  shifts: fc.tuple(fc.constantFrom(null, null, 50), fc.constantFrom(null, 25, 25, 25, 100)),
});

/** A figure of a group: the people whom it covers, and whether it is shown. */
interface Cell {
  readonly shown: boolean;
  readonly people: readonly Member[];
}

/** Every group of people whose figure follows from the figures shown, by adding them up and subtracting them. */
function derivable(cells: readonly Cell[], everybody: readonly Member[]): readonly (readonly Member[])[] {
  const shown = cells.filter((cell) => cell.shown);
  const signs = shown.reduce<readonly (readonly number[])[]>(
    (all, _) => all.flatMap((each) => [-1, 0, 1].map((sign) => [...each, sign])),
    [[]],
  );
  return signs.flatMap((sign) => {
    const times = everybody.map((person) =>
      shown.reduce((sum, { people }, i) => sum + (people.includes(person) ? (sign[i] ?? 0) : 0), 0),
    );
    const people = everybody.filter((_, i) => times[i] === 1);
    return people.length > 0 && times.every((each) => each === 0 || each === 1) ? [people] : [];
  });
}

test('Nothing shown of a cohort gives, by adding and subtracting, a figure of too few people or of people who are all alike.', async () => {
  const pack = await tinyPack();
  const checked = { derived: 0, groups: 0 };
  fc.assert(
    fc.property(
      fc.array(member, { minLength: 3, maxLength: 45 }),
      fc.constantFrom(3, 4, 5),
      (members, minGroup) => {
        const { groups, hidden } = describeCohort(pack, tinyQuiz, members, {
          note: '',
          by: 'team',
          minGroup,
        });
        const usable = members.filter(({ outcome }) => outcome !== 'insufficient');
        const of = (name: string | null): readonly Member[] =>
          usable.filter(({ group }) => name === null || group === name);
        expect(groups.reduce((sum, { name, people }) => sum + (name === null ? 0 : people), hidden)).toBe(
          usable.length,
        );
        checked.groups += groups.length;

        const counted = groups.map(({ name }) => ({ shown: true, people: of(name) }));
        const facts = ({ outcome, shortlist }: Member): readonly string[] =>
          outcome === 'impression' ? shortlist : [outcome, ...shortlist];
        for (const people of derivable(counted, usable)) {
          checked.derived += 1;
          expect(people.length).toBeGreaterThanOrEqual(minGroup);
          const alike = facts(people[0] ?? expect.fail()).filter(
            (fact) =>
              people.every((person) => facts(person).includes(fact)) &&
              !usable.every((person) => facts(person).includes(fact)),
          );
          expect(alike).toEqual([]);
        }

        const checkMeans = (
          meanOf: (group: CohortGroup) => number | null | undefined,
          ownValue: (person: Member) => number | null | undefined,
        ): void => {
          const answered = usable.filter((person) => typeof ownValue(person) === 'number');
          const cells = groups.map((group) => ({
            shown: typeof meanOf(group) === 'number',
            people: of(group.name).filter((person) => answered.includes(person)),
          }));
          for (const people of derivable(cells, answered)) {
            checked.derived += 1;
            expect(people.length).toBeGreaterThanOrEqual(minGroup);
            expect(new Set(people.map(ownValue)).size).toBeGreaterThan(1);
          }
        };
        for (const k of [0, 1]) {
          checkMeans(
            ({ traits }) => traits[k]?.mean,
            ({ traits }) => traits[k],
          );
          checkMeans(
            ({ readiness }) => readiness[k]?.mean,
            ({ shifts }) => shifts[k],
          );
        }
      },
    ),
    { numRuns: times(1_500, 150) },
  );
  expect(checked.derived).toBeGreaterThan(100);
  expect(checked.groups).toBeGreaterThan(100);
});

test('Means of traits have two digits, those of readiness none.', async () => {
  const pack = await tinyPack();
  fc.assert(
    fc.property(fc.array(member, { minLength: 5, maxLength: 20 }), (members) => {
      const { groups } = describeCohort(pack, tinyQuiz, members, { note: '', minGroup: 5 });
      for (const { traits, readiness } of groups) {
        for (const { mean } of readiness) expect(mean === null || Number.isInteger(mean)).toBe(true);
        for (const { mean, spread } of traits) {
          for (const value of [mean ?? 0, spread ?? 0]) {
            expect(Math.abs(value * 100 - Math.round(value * 100))).toBeLessThan(1e-9);
          }
        }
      }
    }),
  );
});
