import { describe, expect, test } from 'vitest';
import type { ContentCheckView } from '../../../../src/advice/content.ts';
import type { ContentImportView } from '../../../../src/advice/content-import.ts';
import { messagesIn } from '../../../../src/locale/catalogue.ts';
import {
  contentCheckDocument,
  contentImportDocument,
  contentInitDocument,
} from '../../../../src/output/documents/content.ts';
import { outlineOf } from '../outline.ts';

const messages = await messagesIn('en');
const { content: words, ladder, separator } = messages;

describe('a check of a pack', () => {
  const outline = (more: Partial<ContentCheckView>) =>
    outlineOf(
      contentCheckDocument(
        {
          schema: 'career.content-check/1',
          lang: 'en',
          directory: 'our-pack',
          faults: [],
          warnings: [],
          ...more,
        },
        messages,
      ),
    );
  const TITLE = `# ${words.checked('our-pack')}`;
  const remark = { file: 'roles.yaml', line: 3, column: 5, kind: 'bare', message: 'Says little.\u001b' };

  test('says that a pack without errors is sound', () => {
    expect(outline({})).toEqual([TITLE, words.sound]);
  });

  test('lists errors and then warnings, what is said twice once', () => {
    expect(outline({ faults: [remark, { ...remark, line: 9 }], warnings: [remark] })).toEqual([
      TITLE,
      `## ${words.faults(2)} (caution)`,
      `- roles.yaml:3:5: Says little.␛${words.alsoIn(2, '9')}`,
      `## ${words.warnings(1)} (caution)`,
      '- roles.yaml:3:5: Says little.␛',
    ]);
    expect(outline({ warnings: [remark] }).at(-1)).toBe(words.sound);
  });

  test('says how well the quiz finds simulated people’s roles', () => {
    const captain = { id: 'captain', name: 'Captain' };
    const recovery = {
      ...{ people: 200, seed: 1, random: 0.054 },
      roles: [{ ...captain, first: 0.875 }],
      worst: { shareError: 0.0621, held: 0.956 },
    };
    const known = (pair: readonly string[]) => [
      TITLE,
      `## ${words.recovery}`,
      words.simulated(200),
      '= Captain 87.5',
      ...pair,
      words.keepsWord('0.06', '96', '5'),
      words.sound,
    ];
    expect(outline({ recovery })).toEqual(known([]));
    const pair = { roles: [captain, { id: 'cook', name: 'Cook' }], right: 0.9312 };
    expect(outline({ recovery: { ...recovery, pair } })).toEqual(
      known([words.pair(['Captain', 'Cook'], '93.1')]),
    );
  });
});

test('A new pack says what each of its files is for.', () => {
  const files = [{ file: 'pack.yaml', purpose: 'What it is' }];
  expect(
    outlineOf(
      contentInitDocument(
        { schema: 'career.content-init/1', lang: 'en', directory: 'our-pack', files },
        messages,
      ),
    ),
  ).toEqual([`# ${words.written('our-pack')}`, 'pack.yaml: What it is', words.writtenMore]);
});

describe('an import of a ladder', () => {
  const outline = (more: Partial<ContentImportView>) =>
    outlineOf(
      contentImportDocument(
        {
          schema: 'career.content-import/1',
          lang: 'en',
          directory: 'our-pack',
          renewed: false,
          languages: ['en'],
          tables: [],
          roles: [],
          categories: [],
          notes: [],
          unplaced: [],
          ...more,
        },
        messages,
      ),
    );

  test('counts each role’s levels and milestones, and says what is to be checked', () => {
    const level = (name: string, milestones: number) => ({ id: name, name, milestones });
    expect(
      outline({
        roles: [
          { id: 'captain', name: 'Captain', levels: [level('Mate', 2), level('', 1), level('Master', 3)] },
          { id: 'cook', name: 'Cook', levels: [level('', 4)] },
        ],
        categories: [
          { id: 'craft', title: 'Craft' },
          { id: 'people', title: 'People' },
        ],
        notes: [{ kind: 'guess', message: 'The second column looks like grades.' }],
      }),
    ).toEqual([
      `# ${ladder.imported('our-pack')}`,
      `Captain: ${messages.titled(ladder.role(3, 6), `Mate${separator}Master`)}`,
      `Cook: ${ladder.role(1, 4)}`,
      `${ladder.categories}: Craft${separator}People`,
      `## ${ladder.toCheck}`,
      '- The second column looks like grades.',
    ]);
  });

  test('says whether there was a pack already', () => {
    expect(outline({})).toEqual([`# ${ladder.imported('our-pack')}`]);
    expect(outline({ renewed: true })).toEqual([`# ${ladder.renewed('our-pack')}`]);
  });
});
