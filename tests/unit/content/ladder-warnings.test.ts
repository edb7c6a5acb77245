import { describe, expect, test } from 'vitest';
import { ladderWarnings } from '../../../src/content/ladder-warnings.ts';
import type { Outline } from '../../../src/content/outline.ts';
import { outlineOf } from '../../../src/content/outline.ts';
import { shipPack } from './ship-pack.ts';
import { tracksPack } from './tracks-pack.ts';

/** The warnings about a pack, one a line: path, kind and subject. */
function said(outline: Outline): readonly string[] {
  return [...ladderWarnings(outline)].map(({ file, path, reason: { kind, ...about } }) =>
    [[file, ...path].join('.'), kind, ...Object.values(about)].join(' '),
  );
}

const role = (id: string, more: object = {}) => ({ id, ...more });
const milestones = (...texts: readonly string[]) => texts.map((en, i) => ({ id: `m-${i}`, text: { en } }));

describe('warnings about ladders', () => {
  test('are not given if every role has its own, shares levels or names a nearest one', () => {
    expect(said(shipPack)).toEqual([]);
    expect(said({ ...tracksPack, roles: tracksPack.roles.slice(0, 3) })).toEqual([]);
  });

  test('a role without steps, unless another is nearest or it is an alternative', () => {
    const roles = [
      role('a'),
      role('b'),
      role('c', { nearest: 'a' }),
      role('d', { nearest: 'b' }),
      role('e', { tier: 'alternative' }),
    ];
    expect(said(outlineOf({ roles, steps: [{ role: 'a', id: 'a-1' }], levels: [] }))).toEqual([
      'roles.1 no-steps b',
      'roles.3 no-steps d',
    ]);
  });

  test('two roles with the same texts on every step, though the ids differ', () => {
    const steps = [
      { role: 'a', id: 'a-1', milestones: milestones('x', 'y') },
      { role: 'a', id: 'a-2', milestones: milestones('z') },
      { role: 'b', id: 'b-1', milestones: milestones('x', 'y') },
      { role: 'b', id: 'b-2', milestones: milestones('z') },
    ];
    const roles = [role('a'), role('b')];
    expect(said(outlineOf({ roles, steps, levels: [] }))).toEqual(['steps.2 same-steps b a']);
    expect(said(outlineOf({ roles, steps: steps.slice(0, 3), levels: [] }))).toEqual([]);
  });

  test('not two roles that share a level and add something of their own', () => {
    const levels = [{ id: 'l', milestones: milestones('x') }];
    const steps = ['a', 'b'].map((id) => ({ role: id, level: 'l', milestones: milestones(id) }));
    expect(said(outlineOf({ roles: [role('a'), role('b')], steps, levels }))).toEqual([]);
  });

  test('a level that no role has', () => {
    const steps = [{ role: 'a', level: 'used' }];
    expect(said(outlineOf({ roles: [role('a')], steps, levels: [{ id: 'used' }, { id: 'left' }] }))).toEqual([
      'levels.1 unreached-level left',
    ]);
  });

  test('a gap in the numbers of a role, which may begin anywhere', () => {
    const steps = [4, 5, 7].map((number) => ({ role: 'a', id: `a-${number}`, number }));
    expect(said(outlineOf({ roles: [role('a')], steps, levels: [] }))).toEqual([
      'steps.2.number number-gap a 5 7',
    ]);
  });

  test('a gap behind the number of a shared level', () => {
    const levels = [null, { id: 'l', number: 3 }, { id: 'm' }];
    const steps = [
      null,
      {},
      ...['l', 'm'].map((level) => ({ role: 'a', level })),
      { role: 'a', id: 'x', number: 5 },
    ];
    expect(said(outlineOf({ roles: [role('a')], steps, levels }))).toEqual([
      'steps.4.number number-gap a 3 5',
    ]);
    const back = [
      { role: 'a', id: 'x', number: 1 },
      { role: 'b', id: 'y', number: 9 },
      { role: 'a', level: 'l' },
    ];
    expect(said(outlineOf({ roles: [], steps: back, levels: levels.slice(0, 2) }))).toEqual([
      'steps.2 number-gap a 1 3',
    ]);
  });

  test('two roles with the same shared levels, wherever these are defined', () => {
    const roles = [role('a'), role('b')];
    const twice = (level: string) => ['a', 'b'].map((id) => ({ role: id, level }));
    const levels = [null, { id: 'l', milestones: milestones('x') }, { id: 'm' }];
    expect(said(outlineOf({ roles, steps: twice('l'), levels: levels.slice(0, 2) }))).toEqual([
      'steps.1 same-steps b a',
    ]);
    const same = [
      { role: 'a', level: 'l' },
      { role: 'b', id: 'b-1', milestones: milestones('x') },
    ];
    expect(said(outlineOf({ roles, steps: same, levels: levels.slice(0, 2) }))).toEqual([
      'steps.1 same-steps b a',
    ]);
    const other = [
      { role: 'a', level: 'l' },
      { role: 'b', level: 'm' },
    ];
    expect(said(outlineOf({ roles, steps: other, levels }))).toEqual([]);
    const ofStep = [{ role: 'c', id: 's', milestones: milestones('x') }, ...twice('s')];
    expect(said(outlineOf({ roles, steps: ofStep, levels: [] }))).toEqual(['steps.2 same-steps b a']);
  });

  test('no warning about what cannot be read', () => {
    expect(said(outlineOf({ roles: [role('a')], levels: [{ id: 'l' }] }))).toEqual([]);
    expect(said(outlineOf({ roles: [null, {}], steps: [null, {}], levels: [null, {}] }))).toEqual([]);
  });
});
