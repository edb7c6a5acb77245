import { describe, expect, test } from 'vitest';
import type { CompareRow, CompareView } from '../../../../src/advice/compare.ts';
import { messagesIn } from '../../../../src/locale/catalogue.ts';
import { compareDocument } from '../../../../src/output/documents/compare.ts';
import { outlineOf } from '../outline.ts';

const messages = await messagesIn('en');
const { compare: words, profile, separator } = messages;

const row = (aspect: CompareRow['aspect'], cells: CompareRow['cells'], more: Partial<CompareRow> = {}) => ({
  aspect,
  label: aspect,
  cells,
  sources: {},
  ...more,
});
const captain = { id: 'captain', name: 'Captain', source: 'article' } as const;
const cook = { id: 'cook', name: 'Cook', title: 'Chief Cook', source: 'editorial' } as const;
const outline = (more: Partial<CompareView>, shown?: readonly string[]) =>
  outlineOf(
    compareDocument(
      { schema: 'career.compare/1', lang: 'en', roles: [captain, cook], rows: [], notes: [], ...more },
      messages,
      shown,
    ),
  );
const TITLE = `# ${words.title(['Captain', 'Cook'])}`;
const HEAD = '| Captain | Cook * (Chief Cook) |';

describe('a comparison', () => {
  test('has a column for each role, and says first what decides between them', () => {
    expect(
      outline({
        conclusion: ['One commands.', 'One cooks.'],
        rows: [row('stance', { captain: ['Decides'], cook: ['Feeds'] })],
        notes: [{ source: 'editorial', text: 'Our view' }],
      }),
    ).toEqual([
      TITLE,
      '- One commands.',
      '- One cooks.',
      HEAD,
      'stance | Decides | Feeds |',
      '* Our view (muted)',
    ]);
  });

  test('marks joys and trials, and leaves a cell empty where the pack has nothing', () => {
    const rows = [row('joys', { captain: ['The sea'] }), row('trials', { cook: ['Heat'] }), row('path', {})];
    expect(outline({ rows })).toEqual([
      TITLE,
      HEAD,
      'joys (positive) | The sea |  |',
      'trials (caution) |  | Heat |',
      'path |  |  |',
    ]);
  });

  test('has several entries one below the other, except kinds of company', () => {
    const entries = { captain: ['a', 'b'], cook: [] };
    expect(outline({ rows: [row('duties', entries), row('companies', entries)] }).slice(2)).toEqual([
      'duties | a / b |  |',
      `companies | a${separator}b |  |`,
    ]);
  });

  test('marks entries whose source is not the role’s', () => {
    const cells = { captain: ['a', 'b'], cook: ['c'] };
    const marks = { captain: ['article', 'reference'] } as const;
    const sources = { cook: 'editorial' } as const;
    expect(outline({ rows: [row('duties', cells, { marks, sources })] }).at(-1)).toBe(
      'duties | a / b † | c * |',
    );
  });

  test('hides the roles that are not asked for, and does not name them in its title', () => {
    expect(outline({}, ['captain'])).toEqual([
      `# ${words.title(['Captain'])}`,
      '| Captain | Cook * (Chief Cook, optional) |',
    ]);
  });

  test('names levels in full, because their names alone are those of grades', () => {
    const roles = [
      { ...captain, level: 'captain-1', title: 'Mate' },
      { ...cook, level: 'cook-1', title: 'Mate' },
    ];
    expect(outline({ roles })[0]).toBe(`# ${words.title(['Captain (Mate)', 'Cook (Mate)'])}`);
  });

  test('begins with how well the roles match the reader’s interests, if that is known of any', () => {
    const fit = { fit: 61.4, rank: 2, of: 6, at: '2026-04-15T10:00:00' };
    const rows = [row('stance', { captain: ['Decides'], cook: ['Feeds'] })];
    expect(outline({ roles: [{ ...captain, fit }, cook], rows }).slice(2)).toEqual([
      `${profile.fit} | ${profile.fitOf('61', 2, 6)} |  |`,
      'stance | Decides | Feeds |',
    ]);
  });
});
