import { describe, expect, test } from 'vitest';
import { companyNames, describeRole, facetsOf, listRoles, roleNames } from '../../../src/advice/roles.ts';
import { localise } from '../../../src/content/localise.ts';
import { roleOf, shipPack, shipPackIn } from '../content/ship-pack.ts';

const pack = shipPackIn('en');

test('the list has every role in the pack’s order, with what it comes to in a line', () => {
  expect(listRoles(pack)).toEqual({
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
    expect(describeRole(pack, roleOf(pack, 'captain'))).toEqual({
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
