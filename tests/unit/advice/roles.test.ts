import { describe, expect, test } from 'vitest';
import {
  companyNames,
  describeRole,
  facetsOf,
  listRoles,
  roleNames,
  wayTo,
} from '../../../src/advice/roles.ts';
import { type LocalRole, localise } from '../../../src/content/localise.ts';
import { roleOf, shipPack, shipPackIn } from '../content/ship-pack.ts';
import { tracksPackIn } from '../content/tracks-pack.ts';
import { profileOf, resultOf } from '../profile/records.ts';

const pack = shipPackIn('en');

test('the list has every role in the pack’s order, with a one-line summary', () => {
  expect(listRoles(pack)).toStrictEqual({
    schema: 'career.roles/1',
    lang: 'en',
    notes: [{ source: 'editorial', text: 'Our view' }],
    roles: [
      {
        id: 'captain',
        name: 'Captain',
        title: 'Master of the Ship',
        summary: 'Answers for the ship',
        tier: 'primary',
        source: 'article',
      },
      {
        id: 'pilot',
        name: 'Pilot',
        title: 'Harbour Pilot',
        summary: 'Knows the harbour',
        tier: 'primary',
        source: 'article',
      },
      {
        id: 'cook',
        name: 'Cook',
        title: 'Chief Cook',
        summary: 'Answers for the food',
        tier: 'related',
        source: 'editorial',
      },
    ],
  });
});

describe('a portrait', () => {
  test('has everything that the pack says of a role', () => {
    expect(describeRole(pack, roleOf(pack, 'captain'))).toStrictEqual({
      schema: 'career.role/1',
      lang: 'en',
      notes: [{ source: 'editorial', text: 'Our view' }],
      role: {
        id: 'captain',
        name: 'Captain',
        title: 'Master of the Ship',
        tier: 'primary',
        stance: 'Deciding',
        summary: 'Answers for the ship',
        mission: 'Brings everyone to port.',
        duties: [
          {
            id: 'course',
            title: 'The course',
            detail: 'Decides where to go.',
            example: 'Goes round a storm.',
          },
          { id: 'crew', title: 'The crew', detail: 'Leads people.' },
        ],
        companies: {
          summary: 'At home on long voyages.',
          types: ['freighter', 'ferry'],
          names: ['Freighter', 'Ferry'],
          example: 'Crossing the Pacific.',
        },
        trend: 'From wind to engines.',
        joys: [
          { id: 'open-sea', title: 'The open sea', detail: 'It is wide.' },
          { id: 'trust', title: 'Trust', detail: 'Relied upon.' },
        ],
        trials: [{ id: 'storms', title: 'Storms', detail: 'It rocks.' }],
        success: 'Never hurries.',
        path: 'Deckhand → captain',
        steps: 3,
        sources: { role: 'article', companies: 'article', trend: 'article', success: 'editorial' },
      },
    });
  });

  test('has only a name if the pack says no more', () => {
    const tracks = tracksPackIn('en');
    const adviser = { id: 'adviser', name: 'Adviser', tier: 'primary', source: 'article' } as const;
    const { source, ...role } = adviser;
    expect(describeRole(tracks, roleOf(tracks, 'adviser')).role).toStrictEqual({
      ...role,
      ...{ duties: [], joys: [], trials: [], steps: 0, sources: { role: source } },
    });
    expect(listRoles(tracks).roles.at(-1)).toStrictEqual(adviser);
    expect(roleNames(tracks).at(-1)?.names).toEqual(['相談役', 'Adviser']);
    expect(companyNames(tracks, roleOf(tracks, 'adviser'))).toEqual([]);
  });

  test('says how to change to the role, and where an alternative leads back', () => {
    const way = { id: 'harbour-master', title: 'From the harbour', detail: 'Take a watch.' };
    const role: LocalRole = {
      ...{ ...roleOf(pack, 'captain'), shares: 'The sea', comeback: 'Sign on again.' },
      bridge: [way, { ...way, id: 'navy', source: 'reference' }],
      marks: { shares: { source: 'editorial' } },
    };
    expect(describeRole(pack, role).role).toMatchObject({
      shares: 'The sea',
      comeback: 'Sign on again.',
      bridge: [
        { ...way, source: 'article' },
        { ...way, id: 'navy', source: 'reference' },
      ],
      sources: { role: 'article', shares: 'editorial' },
    });
    const { shares: _, ...without } = role;
    expect(describeRole(pack, without).role.sources).not.toHaveProperty('shares');
  });

  test('names who vouches for it, for the ways to it too', () => {
    const way = { id: 'navy', title: 'From the navy', detail: 'Sign on.' };
    const role: LocalRole = { ...roleOf(pack, 'pilot'), bridge: [{ ...way, source: 'editorial' }] };
    expect(describeRole(pack, role).notes.map(({ source }) => source)).toEqual(['editorial']);
    expect(describeRole(pack, { ...role, bridge: [way] }).notes).toEqual([]);
    expect(describeRole(pack, { ...roleOf(pack, 'captain'), source: 'editorial' }).role.sources).toEqual({
      ...{ role: 'editorial', companies: 'article', trend: 'article', success: 'editorial' },
    });
  });

  test('has the reader’s own fit if there is a result', () => {
    const profile = profileOf(resultOf({ captain: 60, pilot: 80 }));
    const fit = { fit: 60, rank: 2, of: 2 };
    expect(describeRole(pack, roleOf(pack, 'captain'), profile).role).toMatchObject({ fit });
    expect(listRoles(pack, profile).roles[0]).toMatchObject({ id: 'captain', fit });
    expect(describeRole(pack, roleOf(pack, 'cook'), profile).role).not.toHaveProperty('fit');
  });

  test('leaves out what the pack does not say, and names the role nearest', () => {
    const { role } = describeRole(pack, roleOf(pack, 'cook'));
    expect(role).not.toHaveProperty('trend');
    expect(role).not.toHaveProperty('success');
    expect(role.companies).not.toHaveProperty('example');
    expect(role).toMatchObject({
      joys: [],
      trials: [],
      nearest: { id: 'captain', name: 'Captain', title: 'Master of the Ship' },
      note: 'Also called the galley.',
      sources: { role: 'editorial', companies: 'editorial' },
    });
  });

  test('has no nearest role if the role has its own steps, even if the pack names one', () => {
    const roles = shipPack.roles.map((role) =>
      role.id === 'pilot' ? { ...role, nearest: 'captain' } : role,
    );
    const changed = localise({ ...shipPack, roles }, 'en');
    expect(describeRole(changed, roleOf(changed, 'pilot')).role).not.toHaveProperty('nearest');
  });

  test('is in the reader’s language', () => {
    const japanese = shipPackIn('ja');
    expect(describeRole(japanese, roleOf(japanese, 'captain'))).toMatchObject({
      lang: 'ja',
      role: {
        id: 'captain',
        name: '船長',
        mission: '全員を港へ着ける。',
        companies: { names: ['貨物船', '渡し船'] },
      },
    });
  });
});

describe('the usual way to a role', () => {
  test('is as the pack words it, or else from grade to grade', () => {
    expect(wayTo(pack, roleOf(pack, 'captain'))).toBe('Deckhand → captain');
    const { path: _, ...captain } = roleOf(pack, 'captain');
    expect(wayTo(pack, captain)).toBe('Deckhand → Mate → Master');
  });

  test('is not stated if a level has no grade, or if there are no levels', () => {
    const tracks = tracksPackIn('en');
    expect(wayTo(tracks, roleOf(tracks, 'manager'))).toBeUndefined();
    expect(wayTo(tracks, roleOf(tracks, 'adviser'))).toBeUndefined();
  });
});

describe('the parts of a role', () => {
  test('joys and trials are those of the role alone, in the pack’s order', () => {
    expect(facetsOf(pack.joys, 'captain').map(({ id }) => id)).toEqual(['open-sea', 'trust']);
    expect(facetsOf(pack.joys, 'pilot').map(({ id }) => id)).toEqual(['safe-harbour']);
    expect(facetsOf(pack.joys, 'cook')).toEqual([]);
  });

  test('kinds of company are in the role’s order, not in the pack’s', () => {
    expect(companyNames(pack, roleOf(pack, 'captain'))).toEqual(['Freighter', 'Ferry']);
  });

  test('a role is called by its name and title in either language, and by its aliases', () => {
    expect(roleNames(pack)[0]).toEqual({
      id: 'captain',
      label: 'Captain',
      names: ['船長', '最高航海責任者', 'skipper', 'officer', 'Captain', 'Master of the Ship'],
    });
    const names = (lang: 'ja' | 'en') => roleNames(shipPackIn(lang)).map(({ id, names }) => ({ id, names }));
    expect(names('ja')).toEqual(names('en'));
  });
});
