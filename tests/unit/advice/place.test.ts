import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveName } from '../../../src/advice/names.ts';
import { gradeNamed, gradeText, placeNamed, placeOf, stepNames, wordFor } from '../../../src/advice/place.ts';
import { stepsOf } from '../../../src/content/ladder.ts';
import type { LocalPack } from '../../../src/content/localise.ts';
import { builtInFor } from '../content/built-in.ts';
import { roleOf, shipPackIn } from '../content/ship-pack.ts';
import { tracksPackIn } from '../content/tracks-pack.ts';

const ship = shipPackIn('en');
const tracks = tracksPackIn('en');

describe('what a step is called', () => {
  test('its id, its number, its grades and its position, in either language', () => {
    expect(stepNames(ship, roleOf(ship, 'captain'))).toEqual([
      {
        id: 'captain-1',
        label: 'Deckhand',
        names: ['1', '甲板員級', '見張り', '甲板員', '水夫', 'Deckhand', 'Lookout', 'sailor'],
      },
      {
        id: 'captain-2',
        label: 'Mate',
        names: ['2', '航海士級', '当直士官', '航海士', 'Mate', 'Officer of the watch', 'first mate'],
      },
      {
        id: 'captain-3',
        label: 'Master',
        names: ['3', '船長級', '船長', '船長', 'Master', 'Captain', 'master mariner'],
      },
    ]);
  });

  test('what people call its grade, or else its number', async () => {
    const ja = await builtInFor('ja');
    const cio = roleOf(ja, 'cio');
    expect([0, 1, 2, 3, 4].map((place) => wordFor(ja, cio, place))).toEqual([
      '平社員',
      '主任',
      '課長',
      '部長',
      '本部長',
    ]);
    expect(wordFor({ ...ja, translations: [] }, cio, 2)).toBe('2');
  });

  test('on the way to a role without steps of its own, as on that of the nearest', () => {
    expect(stepNames(ship, roleOf(ship, 'cook'))).toEqual(stepNames(ship, roleOf(ship, 'captain')));
  });

  test.each([
    ['3', 'junior'],
    ['d3', 'junior'],
    ['ジュニア', 'junior'],
    ['ＳＥＮＩＯＲ', 'senior'],
    ['principal', 'principal'],
  ])('“%s” is the level %s', (word, level) => {
    expect(resolveName(word, stepNames(tracks, roleOf(tracks, 'manager')))).toEqual({
      kind: 'found',
      id: level,
    });
  });

  test('a number that several levels have after a branch is ambiguous', () => {
    expect(resolveName('5', stepNames(tracks, roleOf(tracks, 'manager')))).toEqual({
      kind: 'ambiguous',
      ids: ['principal', 'lead', 'director'],
    });
  });
});

/** The ship's pack with these grades before its first level, and the grades and numbers of levels changed. */
function changedShip(
  grades: readonly string[],
  changes: Readonly<Record<string, Partial<LocalPack['steps'][number]>>>,
): LocalPack {
  const steps = ship.steps.map((step) => ({ ...step, ...changes[step.id ?? ''] }));
  const before = { grades: [...grades], text: 'Go to sea.' };
  const pack = { ...ship, steps, pack: { ...ship.pack, ...(grades.length > 0 && { before }) } };
  return { ...pack, translations: [pack] };
}

describe('levels whose names do not tell them apart', () => {
  const pack = changedShip([], {
    'captain-1': { grade: 'Mate', grades: [] },
    'captain-2': { grade: 'Mate', grades: [] },
    'pilot-1': { grade: 'Mate', grades: [] },
  });
  const captain = roleOf(pack, 'captain');

  test('are listed by their numbers', () => {
    expect(stepNames(pack, captain).map(({ label }) => label)).toEqual(['1', '2', 'Master']);
    expect([1, 2, 3].map((place) => wordFor(pack, captain, place))).toEqual(['1', '2', 'master mariner']);
  });

  test('are called by their numbers if a name would mean another', () => {
    const crossed = changedShip([], { 'captain-1': { grade: 'captain-2', grades: [] } });
    expect(wordFor(crossed, roleOf(crossed, 'captain'), 1)).toBe('1');
  });

  test('are found by their ids, but not by a name', () => {
    expect(placeOf(pack, captain, 'captain-2')).toBe(2);
    expect(placeOf(pack, captain, 'Mate')).toBeUndefined();
    expect(placeOf(pack, captain, 'pilot-1')).toBeUndefined();
    expect(gradeNamed(pack, captain, 'Mate')).toBe('Mate');
  });
});

describe('a level without a name', () => {
  test('is called by its number, and listed by its id', () => {
    const manager = roleOf(tracks, 'manager');
    expect(wordFor(tracks, manager, 5)).toBe('5');
    expect(stepNames(tracks, manager).at(-1)).toEqual({ id: 'director', label: 'director', names: ['5'] });
  });
});

describe('grades before the first level', () => {
  test('are a place of their own, named by the first of them', () => {
    const pack = changedShip(['cadet', 'boy'], {});
    const captain = roleOf(pack, 'captain');
    expect(stepNames(pack, captain)[0]).toEqual({ id: '0', label: 'cadet', names: ['cadet', 'boy'] });
    expect(gradeNamed(pack, captain, 'Boy')).toBe('cadet');
    expect(wordFor(pack, captain, 0)).toBe('cadet');
    expect(placeOf(pack, captain, 'boy')).toBe(0);
    expect(placeNamed(pack, captain, '0')).toBe(0);
  });

  test('have no place if a level is itself called 0', () => {
    for (const zero of [{ number: 0 }, { id: '0' }]) {
      const pack = changedShip(['cadet'], { 'captain-1': zero });
      expect(stepNames(pack, roleOf(pack, 'captain'))).toHaveLength(3);
    }
  });

  test('are called 0 if there are none', () => {
    expect(wordFor(ship, roleOf(ship, 'captain'), 0)).toBe('0');
  });
});

describe('what is stored of a grade', () => {
  test.each([
    ['developer', '3', 'junior'],
    ['developer', 'Ｄ３', 'junior'],
    ['manager', 'シニア', 'senior'],
    ['developer', 'lead', 'lead'],
    ['developer', 'D9', 'D9'],
    ['analyst', '5', '5'],
    ['adviser', 'principal', 'principal'],
  ])('on the way to %s, “%s”: %s', (role, word, stored) => {
    expect(gradeNamed(tracks, roleOf(tracks, role), word)).toBe(stored);
  });
});

describe('the place of a grade', () => {
  test.each<[string, string, number | undefined]>([
    ['developer', 'junior', 1],
    ['analyst', 'junior', 1],
    ['manager', 'senior', 2],
    ['manager', 'lead', 4],
    ['developer', 'lead', undefined],
    ['analyst', 'principal', undefined],
    ['developer', 'D9', undefined],
    ['developer', '3', undefined],
    ['adviser', 'junior', undefined],
  ])('on the way to %s, %s: %s', (role, grade, place) => {
    expect(placeOf(tracks, roleOf(tracks, role), grade)).toBe(place);
  });

  test('is that of a level with a grade of the same name on another ladder', async () => {
    const pack = await builtInFor('en');
    for (const place of [1, 2, 3, 4]) {
      expect(placeOf(pack, roleOf(pack, 'cto'), `cio-${place}`)).toBe(place);
      expect(placeOf(pack, roleOf(pack, 'cio'), `cto-${place}`)).toBe(place);
    }
  });

  test('is found by a stored name of its grade, and by the only name of a level elsewhere', () => {
    const captain = roleOf(ship, 'captain');
    expect(placeOf(ship, captain, 'FIRST MATE')).toBe(2);
    expect(placeOf(ship, captain, undefined)).toBeUndefined();
    const pack = changedShip([], { 'pilot-1': { grade: 'Master', grades: [] } });
    expect(placeOf(pack, roleOf(pack, 'captain'), 'pilot-1')).toBe(3);
  });

  test('is 0 for a grade before the first level', async () => {
    const pack = await builtInFor('ja');
    const cio = roleOf(pack, 'cio');
    for (const word of ['平社員', 'trainee', '0'])
      expect(placeOf(pack, cio, gradeNamed(pack, cio, word))).toBe(0);
  });

  test('given by any name of a level is the place of that level', () => {
    const names = ['developer', 'analyst', 'manager'].flatMap((role) =>
      stepNames(tracks, roleOf(tracks, role)).flatMap(({ id, names }) =>
        [id, ...names].map((name) => ({ role: roleOf(tracks, role), name })),
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...names), ({ role, name }) => {
        const found = resolveName(name, stepNames(tracks, role));
        if (found.kind !== 'found') return;
        const place = placeOf(tracks, role, gradeNamed(tracks, role, name));
        expect(place).toBe(placeNamed(tracks, role, found.id));
        expect(stepsOf(tracks, role)[(place ?? 0) - 1]?.id).toBe(found.id);
      }),
    );
  });
});

test('a stored grade is shown as the name of its level, or as it was given', () => {
  expect(gradeText(ship, 'pilot-1')).toBe('Apprentice');
  expect(gradeText(ship, 'D9')).toBe('D9');
  expect(gradeText(tracks, 'director')).toBe('director');
});
