import { describe, expect, test } from 'vitest';
import { checkPack } from '../../../src/content/check.ts';
import { outlineOf } from '../../../src/content/outline.ts';
import type { Pack, PackValues } from '../../../src/content/schema.ts';
import { builtIn } from './built-in.ts';
import { shipPack } from './ship-pack.ts';

const { quiz, ...withoutQuiz } = shipPack;
if (!quiz) throw new Error('the ship’s pack has a quiz');
const { cook = {} } = quiz.emphasis;
const luck = { value: 1, why: { ja: '運', en: 'Luck' } };
const daring = (trait: string) => ({
  section: 'fit' as const,
  id: 'daring-1',
  trait,
  key: 1 as const,
  text: luck.why,
});

/** The list with its first element changed. */
function first<Element>(list: readonly Element[], change: Partial<Element>): Element[] {
  return list.map((element, i) => (i === 0 ? { ...element, ...change } : element));
}

/** The list with its first element repeated at the end. */
function again<Element>(list: readonly Element[]): Element[] {
  return [...list, ...list.slice(0, 1)];
}

/** The faults found, one a line: path, kind and subject. */
function found(change: Partial<Pack>): readonly string[] {
  return checkPack({ ...shipPack, ...change }).map(({ file, path, reason: { kind, ...about } }) =>
    [[file, ...path].join('.'), kind, ...Object.values(about)].join(' '),
  );
}

describe('a pack whose parts fit together', () => {
  test('has no faults', async () => {
    expect(found({})).toEqual([]);
    expect(checkPack(await builtIn())).toEqual([]);
  });

  test('has none without a quiz either', () => {
    expect(checkPack(withoutQuiz)).toEqual([]);
  });

  test('may use one id in several files', () => {
    expect(found({ glossary: first(shipPack.glossary, { id: 'captain' }) })).toEqual([]);
  });
});

describe('a duplicate id is reported at its second occurrence', () => {
  test.each<[string, Partial<Pack>, readonly string[]]>([
    ['a joy', { joys: again(shipPack.joys) }, ['joys.3.id duplicate-id open-sea']],
    ['a trial', { trials: again(shipPack.trials) }, ['trials.2.id duplicate-id storms']],
    ['a shift', { mindset: again(shipPack.mindset) }, ['mindset.2.id duplicate-id near-to-far']],
    ['a kind of company', { companies: again(shipPack.companies) }, ['companies.2.id duplicate-id ferry']],
    ['a question', { faq: again(shipPack.faq) }, ['faq.3.id duplicate-id seasickness']],
    ['a term', { glossary: again(shipPack.glossary) }, ['glossary.2.id duplicate-id starboard']],
    ['a trait', { quiz: { ...quiz, traits: again(quiz.traits) } }, ['quiz.traits.2.id duplicate-id daring']],
    ['an item', { quiz: { ...quiz, items: again(quiz.items) } }, ['quiz.items.5.id duplicate-id daring-1']],
    [
      'a category',
      { pack: { ...shipPack.pack, categories: again([{ id: 'ropes', title: { ja: '綱', en: 'Ropes' } }]) } },
      ['pack.categories.1.id duplicate-id ropes'],
    ],
    [
      'a deal-breaker',
      { quiz: { ...quiz, dealbreakers: again(quiz.dealbreakers) } },
      ['quiz.dealbreakers.1.id duplicate-id dry-feet'],
    ],
    [
      'a role, and its duties with it',
      { roles: again(shipPack.roles) },
      [
        'roles.3.id duplicate-id captain',
        'roles.3.duties.0.id duplicate-id course',
        'roles.3.duties.1.id duplicate-id crew',
      ],
    ],
    [
      'a step, and its milestones and number with it',
      { steps: [...shipPack.steps, ...shipPack.steps.slice(3)] },
      [
        'steps.4.id duplicate-id pilot-1',
        'steps.4.milestones.0.id duplicate-id pilot-1-chart',
        'steps.4.number number-order 1 1',
      ],
    ],
  ])('%s', (_, change, faults) => {
    expect(found(change)).toEqual(faults);
  });

  test('an id that occurs three times is reported twice', () => {
    expect(found({ faq: again(again(shipPack.faq)) })).toEqual([
      'faq.3.id duplicate-id seasickness',
      'faq.4.id duplicate-id seasickness',
    ]);
  });
});

const [captain] = shipPack.roles;
const [step] = shipPack.steps;
if (!captain || !step) throw new Error('the ship’s pack has roles and steps');

describe('a dangling reference is reported at its location', () => {
  test.each<[string, Partial<Pack>, readonly string[]]>([
    [
      'the roles compared',
      { pack: { ...shipPack.pack, defaults: { compare: ['captain', 'owner'], path: 'captain' } } },
      ['pack.defaults.compare.1 dangling-id compare owner'],
    ],
    [
      'the path shown',
      { pack: { ...shipPack.pack, defaults: { compare: ['captain'], path: 'owner' } } },
      ['pack.defaults.path dangling-id path owner'],
    ],
    [
      'where a role thrives',
      { roles: first(shipPack.roles, { companies: { types: ['ferry', 'raft'] } }) },
      ['roles.0.companies.types.1 dangling-id types raft'],
    ],
    [
      'the role nearest',
      { roles: first(shipPack.roles, { nearest: 'owner' }) },
      ['roles.0.nearest dangling-id nearest owner'],
    ],
    ['whose joy', { joys: first(shipPack.joys, { role: 'owner' }) }, ['joys.0.role dangling-id role owner']],
    [
      'whose trial',
      { trials: first(shipPack.trials, { role: 'owner' }) },
      ['trials.0.role dangling-id role owner'],
    ],
    [
      'whom a kind of company leans on',
      { companies: first(shipPack.companies, { leans: 'owner' }) },
      ['companies.0.leans dangling-id leans owner'],
    ],
    [
      'whose step',
      {
        steps: [...shipPack.steps, { ...step, id: 'owner-1', role: 'owner', milestones: [] }],
      },
      ['steps.4.role dangling-id role owner'],
    ],
    [
      'the shifts of a step',
      { steps: first(shipPack.steps, { shifts: ['near-to-far', 'up'] }) },
      ['steps.0.shifts.1 dangling-id shifts up'],
    ],
    [
      'the pitfalls of a step, which are trials and not joys',
      { steps: first(shipPack.steps, { pitfalls: ['open-sea'] }) },
      ['steps.0.pitfalls.0 dangling-id pitfalls open-sea'],
    ],
    [
      'an item’s trait',
      { quiz: { ...quiz, items: [daring('luck'), ...quiz.items.slice(1)] } },
      ['quiz.items.0.trait dangling-id trait luck'],
    ],
    [
      'what an item is about, which names its kind too',
      { quiz: { ...quiz, items: first(quiz.items, { about: 'trial/open-sea' }) } },
      ['quiz.items.0.about dangling-id about trial/open-sea'],
    ],
    [
      'a readiness item’s shift',
      {
        quiz: {
          ...quiz,
          items: quiz.items.map((item) => (item.section === 'readiness' ? { ...item, shift: 'up' } : item)),
        },
      },
      ['quiz.items.3.shift dangling-id shift up', 'quiz.items.4.shift dangling-id shift up'],
    ],
    [
      'whose emphasis',
      { quiz: { ...quiz, emphasis: { ...quiz.emphasis, owner: {} } } },
      ['quiz.emphasis.owner dangling-id owner owner'],
    ],
    [
      'the trait of an emphasis',
      { quiz: { ...quiz, emphasis: { ...quiz.emphasis, cook: { ...cook, luck } } } },
      ['quiz.emphasis.cook.luck dangling-id luck luck'],
    ],
    [
      'what an emphasis is about',
      {
        quiz: {
          ...quiz,
          emphasis: { ...quiz.emphasis, cook: { ...cook, care: { ...luck, about: 'joy/x' } } },
        },
      },
      ['quiz.emphasis.cook.care.about dangling-id about joy/x'],
    ],
    [
      'the role with which a deal-breaker collides',
      {
        quiz: {
          ...quiz,
          dealbreakers: first(quiz.dealbreakers, { collides: [{ role: 'owner', why: luck.why }] }),
        },
      },
      ['quiz.dealbreakers.0.collides.0.role dangling-id role owner'],
    ],
  ])('%s', (_, change, faults) => {
    expect(found(change)).toEqual(faults);
  });

  test.each(['duty/course', 'joy/open-sea', 'trial/storms'])('an item may be about %s', (about) => {
    expect(found({ quiz: { ...quiz, items: first(quiz.items, { about }) } })).toEqual([]);
  });
});

describe('ladders', () => {
  const at = (role: string, place: { id?: string; level?: string; after?: string; number?: number }) => ({
    role,
    milestones: [],
    learn: [],
    first90: [],
    shifts: [],
    pitfalls: [],
    source: 'article' as const,
    ...place,
  });
  const shared = (id: string) => ({ ...at('', {}), id });

  test.each<[string, readonly number[], readonly string[]]>([
    ['begin anywhere', [4, 5], []],
    ['leave one out, which is only a warning', [1, 3], []],
    ['not fall', [2, 1], ['steps.1.number number-order 1 2']],
    ['not repeat', [1, 1], ['steps.1.number number-order 1 1']],
  ])('numbers may %s', (_, numbers, faults) => {
    expect(found({ steps: numbers.map((number, i) => at('captain', { id: `c-${i}`, number })) })).toEqual(
      faults,
    );
  });

  test.each<[string, Partial<Pack>, readonly string[]]>([
    ['a step that is no level', { steps: [at('captain', {})] }, ['steps.0 missing-field id']],
    [
      'a step that is two',
      { levels: [shared('deck')], steps: [at('captain', { id: 'own', level: 'deck' })] },
      ['steps.0.id id-and-level deck'],
    ],
    [
      'a level that does not exist',
      { steps: [at('captain', { level: 'x' })] },
      ['steps.0.level dangling-id level x'],
    ],
    [
      'a branch off a level that does not exist',
      { steps: [at('captain', { id: 'a', after: 'x' })] },
      ['steps.0.after dangling-id after x'],
    ],
    [
      'a branch off a level that nobody has',
      { levels: [shared('deck')], steps: [at('captain', { id: 'a', after: 'deck' })] },
      ['steps.0.after branch-from-nowhere deck'],
    ],
    [
      'a branch in the middle',
      {
        steps: [at('pilot', { id: 'p' }), at('captain', { id: 'a' }), at('captain', { id: 'b', after: 'p' })],
      },
      ['steps.2.after late-branch captain'],
    ],
    [
      'a circle',
      { steps: [at('captain', { id: 'a', after: 'p' }), at('pilot', { id: 'p', after: 'a' })] },
      ['steps.0.after circle captain'],
    ],
    [
      'a branch off a level that two roles reach in different ways',
      {
        levels: [shared('deck')],
        steps: [
          at('captain', { id: 'a' }),
          at('captain', { level: 'deck' }),
          at('pilot', { level: 'deck' }),
          at('cook', { id: 'c', after: 'deck' }),
        ],
      },
      ['steps.3.after many-stems deck captain, pilot'],
    ],
    [
      'a level twice on a ladder',
      {
        levels: [shared('deck')],
        steps: [
          at('pilot', { level: 'deck' }),
          at('captain', { id: 'a', after: 'deck' }),
          at('captain', { level: 'deck' }),
        ],
      },
      ['steps.2.level level-twice captain deck'],
    ],
    [
      'one id for a shared level and a step',
      { levels: [shared('deck')], steps: [at('captain', { id: 'deck' })] },
      ['steps.0.id duplicate-id deck'],
    ],
  ])('%s is reported', (_, change, faults) => {
    expect(found(change)).toEqual(faults);
  });

  test('two roles may share levels, add to them, and branch off their common ladder', () => {
    const steps = [
      at('captain', { level: 'deck' }),
      at('captain', { id: 'bridge' }),
      at('pilot', { level: 'deck' }),
      at('pilot', { level: 'bridge' }),
      at('cook', { id: 'galley', after: 'bridge' }),
    ];
    expect(found({ levels: [shared('deck')], steps })).toEqual([]);
  });

  test('a category that the pack does not have', () => {
    const milestones = step.milestones.map((each) => ({ ...each, category: 'rope' }));
    expect(found({ steps: first(shipPack.steps, { milestones }) })).toEqual([
      'steps.0.milestones.0.category dangling-id category rope',
      'steps.0.milestones.1.category dangling-id category rope',
    ]);
  });
});

describe('emphasis', () => {
  test('missing emphasis is reported with role and trait', () => {
    const emphasis = { ...quiz.emphasis, cook: { daring: luck } };
    expect(found({ quiz: { ...quiz, emphasis } })).toEqual(['quiz.emphasis.cook missing-emphasis cook care']);
  });

  test('a role without emphasis lacks every trait', () => {
    const { cook: _, ...emphasis } = quiz.emphasis;
    expect(found({ quiz: { ...quiz, emphasis } })).toEqual([
      'quiz.emphasis.cook missing-emphasis cook daring',
      'quiz.emphasis.cook missing-emphasis cook care',
    ]);
  });

  test('may be missing altogether for an alternative', () => {
    const { cook: _, ...emphasis } = quiz.emphasis;
    const roles = shipPack.roles.map((role) =>
      role.id === 'cook' ? { ...role, tier: 'alternative' as const } : role,
    );
    expect(found({ roles, quiz: { ...quiz, emphasis } })).toEqual([]);
  });
});

describe('what a pack does not say', () => {
  const outlined = (files: PackValues) =>
    checkPack(outlineOf(files)).map(({ file, path, reason }) =>
      [[file, ...path].join('.'), reason.kind].join(' '),
    );
  const holes = [null, {}, { id: null }];

  test('has no faults', () => {
    const level = {
      milestones: holes,
      first90: [...holes, { days: 30 }, {}, { days: 30 }],
      shifts: [null],
      pitfalls: [null],
    };
    expect(
      outlined({
        pack: { defaults: { compare: [null] }, categories: holes },
        roles: [...holes, { duties: holes, bridge: holes, companies: { types: [null] } }],
        levels: [...holes, level],
        steps: [null, { ...level, id: 'a' }],
        joys: holes,
        trials: holes,
        mindset: holes,
        companies: holes,
        faq: holes,
        glossary: holes,
        references: holes,
        quiz: { traits: holes, items: holes, dealbreakers: [...holes, { collides: holes }], emphasis: {} },
      }),
    ).toEqual([]);
    expect(outlined({ pack: {}, quiz: {} })).toEqual([]);
    expect(outlined({})).toEqual([]);
  });

  test('is not reported if the file with the ids cannot be read', () => {
    const level = { shifts: ['up'], pitfalls: ['x'], milestones: [{ id: 'm', category: 'c' }] };
    expect(
      outlined({
        roles: [{ id: 'a', companies: { types: ['raft'] } }],
        steps: [{ ...level, role: 'a', level: 'l', after: 'k' }],
        quiz: {
          items: [{ id: 'i', trait: 't', shift: 's', about: 'joy/x' }],
          emphasis: { a: { t: { about: 'joy/x' } } },
          dealbreakers: [{ id: 'd', collides: [{ role: 'a', about: 'joy/x' }] }],
        },
      }),
    ).toEqual([]);
    const role = { role: 'a', leans: 'a' };
    expect(
      outlined({ joys: [role], trials: [role], companies: [role], pack: { defaults: { path: 'a' } } }),
    ).toEqual([]);
  });

  test('about ids is an error if the file with them can be read', () => {
    const about = 'duty/x';
    const quiz = {
      items: [{ about }],
      emphasis: { a: { t: { about } } },
      dealbreakers: [{ collides: [{ about }] }],
    };
    expect(outlined({ roles: [{ id: 'a' }], joys: [], trials: [], quiz })).toEqual([
      'quiz.items.0.about dangling-id',
      'quiz.emphasis.a.t.about dangling-id',
      'quiz.dealbreakers.0.collides.0.about dangling-id',
    ]);
  });
});

describe('the first 90 days', () => {
  const days = (...list: readonly (number | undefined)[]) =>
    checkPack(outlineOf({ levels: [{ first90: list.map((each) => ({ days: each })) }] })).map(({ path }) =>
      path.join('.'),
    );

  test('come in order; two entries may have the same day', () => {
    expect(days(30, 60, 60, 90)).toEqual([]);
    expect(days(30, 90, 60, 45)).toEqual(['0.first90.2.days', '0.first90.3.days']);
    expect(days(30, undefined, 20)).toEqual([]);
  });
});

test('Only the first thousand faults are listed, with a note that there are more.', () => {
  const same = (count: number) =>
    checkPack(outlineOf({ faq: Array.from({ length: count }, () => ({ id: 'a' })) }));
  expect(same(1_001).map(({ reason }) => reason.kind)).toEqual(Array(1_000).fill('duplicate-id'));
  expect(same(1_002).slice(999)).toMatchObject([
    { reason: { kind: 'duplicate-id' } },
    { file: 'faq', path: [1_001, 'id'], reason: { kind: 'too-many-faults' } },
  ]);
});
