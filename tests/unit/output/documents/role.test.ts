import { describe, expect, test } from 'vitest';
import type { RolesView, RoleView } from '../../../../src/advice/roles.ts';
import { messagesIn } from '../../../../src/locale/catalogue.ts';
import { roleDocument, rolesDocument } from '../../../../src/output/documents/role.ts';
import { outlineOf } from '../outline.ts';

const messages = await messagesIn('en');
const { aspects, role: words, profile, separator } = messages;

const FIT = { fit: 61.4, rank: 2, of: 6, at: '2026-04-15T10:00:00' };
const FIT_TEXT = `${profile.fit}: ${profile.dated(profile.fitOf('61', 2, 6), '2026-04-15')}`;
const facet = (title: string) => ({ id: title, title, detail: `${title} in full` });

describe('a role', () => {
  const outline = (more: Partial<RoleView['role']>, notes: RoleView['notes'] = []) =>
    outlineOf(
      roleDocument(
        {
          schema: 'career.role/1',
          lang: 'en',
          role: {
            id: 'captain',
            name: 'Captain',
            tier: 'primary',
            duties: [],
            joys: [],
            trials: [],
            steps: 0,
            sources: { role: 'article' },
            ...more,
          },
          notes,
        },
        messages,
      ),
    );
  const TITLE = '# Captain (role, short: Captain)';

  test('is painted from what it is for to how to get there from elsewhere', () => {
    const all: Partial<RoleView['role']> = {
      title: 'Master of the Ship',
      summary: 'Answers for the ship.',
      stance: 'Deciding',
      mission: 'To bring everyone to port',
      path: 'Deckhand → captain',
      fit: FIT,
      note: 'Also called skipper.',
      duties: [{ ...facet('The course'), example: 'round a storm' }, facet('The crew')],
      companies: {
        summary: 'At home at sea.',
        types: [],
        names: ['Freighter', 'Ferry'],
        example: 'the Pacific',
      },
      trend: 'From wind to engines.',
      joys: [facet('The open sea')],
      trials: [facet('Storms')],
      success: 'Calm',
      bridge: [{ ...facet('From the navy'), source: 'editorial' }],
      shares: 'Both lead.',
      comeback: 'By sea.',
      nearest: { id: 'mate', name: 'Mate' },
      sources: { role: 'article', trend: 'reference', success: 'editorial', shares: 'article' },
    };
    expect(outline(all, [{ source: 'editorial', text: 'Our view' }])).toEqual([
      '# Captain  Master of the Ship (role, short: Captain)',
      'Answers for the ship.',
      `${aspects.stance}: Deciding`,
      `${aspects.mission}: To bring everyone to port`,
      `${aspects.path}: Deckhand → captain`,
      FIT_TEXT,
      'Also called skipper. (caution)',
      `## ${aspects.duties} (folded)`,
      '1. The course',
      '  The course in full',
      `  ${words.example('round a storm')}`,
      '2. The crew',
      '  The crew in full',
      `## ${words.companies} (folded)`,
      `Freighter${separator}Ferry`,
      'At home at sea.',
      words.example('the Pacific'),
      `## ${words.trend} † (folded)`,
      'From wind to engines.',
      `## ${aspects.joys} (positive)`,
      '- The open sea',
      '  The open sea in full',
      `## ${aspects.trials} (caution)`,
      '- Storms',
      '  Storms in full',
      `## ${words.success} * (folded)`,
      'Calm',
      `## ${words.bridge('Captain')} * (folded)`,
      '- From the navy',
      '  From the navy in full',
      `## ${words.shares} (folded)`,
      'Both lead.',
      `## ${words.comeback} (folded)`,
      'By sea.',
      words.nearest('Mate'),
      '* Our view (muted)',
    ]);
  });

  test('has the mark of its source at its name, and no part has the same again', () => {
    const sources = { role: 'editorial', trend: 'editorial', success: 'reference' } as const;
    expect(outline({ trend: 'Engines.', success: 'Calm', sources })).toEqual([
      '# Captain * (role, short: Captain)',
      `## ${words.trend} (folded)`,
      'Engines.',
      `## ${words.success} † (folded)`,
      'Calm',
    ]);
  });

  test('marks the ways to it one by one if their sources differ', () => {
    const bridge = [
      { ...facet('From the navy'), source: 'editorial' },
      { ...facet('From the docks'), source: 'article' },
    ] as const;
    expect(outline({ bridge }).filter((line) => /^(##|-)/.test(line))).toEqual([
      `## ${words.bridge('Captain')} (folded)`,
      '- From the navy *',
      '- From the docks',
    ]);
  });

  test('says where to read on if the pack has only its steps, or only its name', () => {
    expect(outline({ steps: 3 })).toEqual([
      TITLE,
      words.onlySteps(3, messages.command('career path captain')),
    ]);
    expect(outline({})).toEqual([TITLE, words.onlyName]);
    expect(outline({ companies: { types: [], names: [] } })).toEqual([TITLE, words.onlyName]);
  });
});

describe('the list of roles', () => {
  const outline = (...roles: RolesView['roles']) =>
    outlineOf(
      rolesDocument(
        { schema: 'career.roles/1', lang: 'en', roles, notes: [{ source: 'editorial', text: 'Our view' }] },
        messages,
      ),
    );
  const { title, tiers } = messages.roles;

  test('has the roles by tier, each with the command that shows it', () => {
    expect(
      outline(
        { id: 'cook', name: 'Cook', tier: 'alternative', source: 'editorial' },
        {
          ...{ id: 'captain', name: 'Captain', title: 'Master', summary: 'Answers.', fit: FIT },
          ...{ tier: 'primary', source: 'article' },
        },
        { id: 'pilot', name: 'Pilot', tier: 'primary', source: 'article' },
      ),
    ).toEqual([
      `# ${title}`,
      `## ${tiers.primary}`,
      '- Captain  Master',
      '  Answers.',
      `  ${FIT_TEXT}`,
      `  ${messages.command('career role captain')}`,
      '- Pilot',
      `  ${messages.command('career role pilot')}`,
      `## ${tiers.alternative}`,
      '- Cook *',
      `  ${messages.command('career role cook')}`,
      '* Our view (muted)',
    ]);
  });
});
