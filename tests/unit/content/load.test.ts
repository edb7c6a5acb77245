import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FaultReason } from '../../../src/content/fault.ts';
import { loadPack } from '../../../src/content/load.ts';
import { builtIn } from './built-in.ts';
import { damage, type Edit, packCopy, packCopyFor, packCopyIn } from './pack-copy.ts';

/** The faults of a pack, one a line: file, line, column, kind and subject. */
async function faultsOf(directory: string): Promise<readonly string[]> {
  const loaded = await loadPack(directory);
  if ('pack' in loaded) return [];
  return loaded.faults.map(({ file, line, column, kind, ...about }) => {
    const place = [relative(directory, file), line, column].filter((part) => part !== undefined).join(':');
    return [place, kind, ...Object.values(about)].join(' ');
  });
}

describe('a valid pack', () => {
  test('the built-in one loads', async () => {
    expect(await loadPack('content')).toEqual({ pack: await builtIn() });
  });

  test('a copy of it elsewhere is the same pack', async () => {
    expect(await loadPack(await packCopy())).toEqual({ pack: await builtIn() });
  });

  test('it may lack quiz.yaml', async () => {
    const directory = await packCopy();
    await rm(join(directory, 'quiz.yaml'));
    const { quiz: _, ...rest } = await builtIn();
    expect(await loadPack(directory)).toEqual({ pack: rest });
  });

  test.each(['ja', 'en'] as const)(
    'it may be written in %s alone, if it declares only that',
    async (language) => {
      const loaded = await loadPack(await packCopyIn(language));
      expect(loaded).toMatchObject({
        pack: {
          pack: { languages: [language] },
          roles: expect.arrayContaining([expect.objectContaining({ name: { [language]: 'CIO' } })]),
        },
      });
      const { roles } = await builtIn();
      const [cio] = roles;
      expect('pack' in loaded && loaded.pack.roles.map(({ id }) => id)).toEqual(roles.map(({ id }) => id));
      expect('pack' in loaded && loaded.pack.roles[0]?.mission).toEqual({
        [language]: cio?.mission?.[language],
      });
    },
  );

  test('its files may be JSON, which is YAML too', async () => {
    const directory = await packCopy();
    const { companies } = await builtIn();
    await writeFile(join(directory, 'companies.yaml'), JSON.stringify(companies));
    expect(await loadPack(directory)).toEqual({ pack: await builtIn() });
  });
});

/** Faults of a file that are found before its contents are read. */
type FileReason =
  | ('missing-file' | 'unreadable' | 'not-a-file' | 'outside' | 'too-large' | 'pack-too-large')
  | ('binary' | 'encoding' | 'too-much' | 'too-deep' | 'too-many-aliases' | 'too-many-faults');

/** The faults that an edit of the complete bilingual pack can cause. */
type EditedReason = Exclude<
  FaultReason['kind'],
  | FileReason
  | 'empty-file'
  | 'syntax'
  | 'unsupported'
  | 'control-character'
  | 'invisible-space'
  | 'undeclared-language'
  | 'unknown-item'
  | 'unknown-dealbreaker'
  | 'off-scale'
  | 'unknown-name'
  // Requirements for a reliable quiz, which scoring does not need.
  | 'few-items'
  | 'none-reversed'
  | 'few-readiness'
>;

/** For every fault, edits that cause it, and its expected subject at the mark. */
const DAMAGED: {
  readonly [Kind in EditedReason]: {
    readonly edits: readonly Edit[];
    readonly reason: Omit<Extract<FaultReason, { kind: Kind }>, 'kind'>;
  };
} = {
  'ref-alone': {
    edits: [{ file: 'roles', from: '  tier: primary\n', to: '  tier: primary\n  ref: ‸somewhere\n' }],
    reason: { value: 'somewhere' },
  },
  'days-order': {
    edits: [
      {
        file: 'steps',
        from: /(?<=first90:\n {4}- days: )30/,
        to: '60',
      },
      {
        file: 'steps',
        from: /(?<=first90:\n {4}- days: 60\n(?: {6}.*\n)+ {4}- days: )60/,
        to: '‸30',
      },
    ],
    reason: {},
  },
  'duplicate-key': {
    edits: [{ file: 'pack', from: 'id: cio-cto\n', to: 'id: cio-cto\n‸id: cio-cto\n' }],
    reason: { field: 'id' },
  },
  'missing-field': {
    edits: [
      { file: 'companies', from: '  leans: cio\n', to: '' },
      { file: 'companies', from: '- id: manufacturing', to: '- ‸id: manufacturing' },
    ],
    reason: { field: 'leans' },
  },
  'unknown-field': {
    edits: [{ file: 'roles', from: '  tier: primary\n', to: '  tier: primary\n  colour: ‸blue\n' }],
    reason: { field: 'colour', free: 'note, nearest, bridge, shares, comeback, ref, marks' },
  },
  'wrong-type': {
    edits: [{ file: 'steps', from: 'number: 2', to: 'number: ‸two' }],
    reason: { field: 'number', expected: 'number' },
  },
  'not-one-of': {
    edits: [{ file: 'mindset', from: 'kind: perspective', to: 'kind: ‸outlook' }],
    reason: { field: 'kind', expected: 'perspective | behaviour' },
  },
  'bad-id': {
    edits: [{ file: 'glossary', from: 'id: black-box', to: 'id: ‸black--box' }],
    reason: { value: 'black--box' },
  },
  empty: {
    edits: [{ file: 'roles', from: 'ja: CIO\n', to: 'ja: ‸"  "\n' }],
    reason: { field: 'ja' },
  },
  'out-of-range': {
    edits: [{ file: 'steps', from: 'number: 1', to: 'number: ‸-1' }],
    reason: { field: 'number', expected: '>=0' },
  },
  'missing-language': {
    edits: [{ file: 'roles', from: 'ja: CIO\n    en: CIO\n', to: '‸ja: CIO\n' }],
    reason: { field: 'name', language: 'en' },
  },
  'duplicate-id': {
    edits: [{ file: 'glossary', from: 'id: black-box', to: 'id: ‸architecture' }],
    reason: { value: 'architecture' },
  },
  'dangling-id': {
    edits: [{ file: 'companies', from: 'leans: ciso', to: 'leans: ‸ceo' }],
    reason: { field: 'leans', value: 'ceo' },
  },
  'missing-emphasis': {
    edits: [
      { file: 'quiz', from: /(?<=emphasis:\n {2}cio:\n {4})technology:\n[\s\S]*?(?=common-ground)/, to: '‸' },
    ],
    reason: { role: 'cio', trait: 'technology' },
  },
  'id-and-level': {
    edits: [
      { file: 'steps', from: '- id: cio-1\n', to: '- id: ‸first\n  level: cio-2\n' },
      { file: 'steps', from: /- id: cio-2\n(?: {2}.*\n)*/, to: '' },
      { file: 'levels', from: '', to: '- id: cio-2\n' },
    ],
    reason: { value: 'cio-2' },
  },
  'late-branch': {
    edits: [{ file: 'steps', from: '- id: cio-2\n', to: '- id: cio-2\n  after: ‸cto-1\n' }],
    reason: { role: 'cio' },
  },
  circle: {
    edits: [
      { file: 'steps', from: '- id: cio-1\n', to: '- id: cio-1\n  after: ‸cto-2\n' },
      { file: 'steps', from: '- id: cto-1\n', to: '- id: cto-1\n  after: cio-2\n' },
    ],
    reason: { role: 'cio' },
  },
  'branch-from-nowhere': {
    edits: [
      { file: 'steps', from: '- id: cio-1\n', to: '- id: cio-1\n  after: ‸common\n' },
      { file: 'levels', from: '', to: '- id: common\n' },
    ],
    reason: { value: 'common' },
  },
  'many-stems': {
    edits: [
      { file: 'steps', from: '- id: cio-4\n', to: '- role: cio\n  level: common\n- id: cio-4\n' },
      { file: 'steps', from: '- id: cto-4\n', to: '- role: cto\n  level: common\n- id: cto-4\n' },
      { file: 'steps', from: /^/, to: '- id: ciso-1\n  role: ciso\n  after: ‸common\n' },
      { file: 'levels', from: '', to: '- id: common\n' },
    ],
    reason: { value: 'common', roles: 'cio, cto' },
  },
  'level-twice': {
    edits: [{ file: 'steps', from: '- id: cio-2\n', to: '- role: cio\n  level: ‸cio-1\n- id: cio-2\n' }],
    reason: { role: 'cio', value: 'cio-1' },
  },
  'number-order': {
    edits: [{ file: 'steps', from: 'number: 2', to: 'number: ‸1' }],
    reason: { value: '1', before: '1' },
  },
  'no-source-note': {
    edits: [
      { file: 'pack', from: / {2}editorial:\n(?: {4}.*\n)+/, to: '' },
      { file: 'roles', from: 'source: editorial', to: 'source: ‸editorial' },
    ],
    reason: { source: 'editorial' },
  },
};

describe('an invalid pack', () => {
  test.each(Object.entries(DAMAGED))(
    '%s: reported with file, line and column',
    async (kind, { edits, reason }) => {
      const directory = await packCopyFor(edits);
      const [place] = await damage(directory, edits);
      expect(place).toEqual({
        file: expect.any(String),
        line: expect.any(Number),
        column: expect.any(Number),
      });
      expect(await loadPack(directory)).toEqual({ faults: [{ ...place, kind, ...reason }] });
    },
  );

  test.each([
    ['-1.01', '>=-1'],
    ['1.01', '<=1'],
  ])('a weight of %s is out of range: a role pulls from -1 to 1', async (weight, expected) => {
    const edits: readonly Edit[] = [
      {
        file: 'quiz',
        from: /(?<=emphasis:\n {2}cio:\n {4}technology:\n {6}value: )-?[\d.]+/,
        to: `‸${weight}`,
      },
    ];
    const directory = await packCopyFor(edits);
    const [place] = await damage(directory, edits);
    expect(await loadPack(directory)).toEqual({
      faults: [{ ...place, kind: 'out-of-range', field: 'value', expected }],
    });
  });

  test('undeclared-language: reported with file, line and column', async () => {
    const directory = await packCopyIn('ja');
    const [place] = await damage(directory, [
      { file: 'roles', from: /(?<="name": )\{/, to: '‸{ "en": "CIO",' },
    ]);
    expect(await loadPack(directory)).toEqual({
      faults: [{ ...place, kind: 'undeclared-language', field: 'name', language: 'en' }],
    });
  });

  test('missing-file: reported with its path', async () => {
    const directory = await packCopyFor([]);
    const file = join(directory, 'steps.yaml');
    await rm(file);
    expect(await loadPack(directory)).toEqual({ faults: [{ file, kind: 'missing-file' }] });
  });

  test('a folder with the name of a file: reported with its path', async () => {
    const directory = await packCopyFor([]);
    const file = join(directory, 'quiz.yaml');
    await mkdir(file);
    expect(await loadPack(directory)).toEqual({
      faults: [{ file, kind: 'not-a-file' }],
    });
  });

  test('a folder that does not exist misses the files that a pack needs', async () => {
    expect(await faultsOf('/nonexistent')).toEqual([
      'pack.yaml missing-file',
      'roles.yaml missing-file',
      'steps.yaml missing-file',
    ]);
  });

  test('an empty file is reported as that', async () => {
    const directory = await packCopyFor([]);
    await writeFile(join(directory, 'steps.yaml'), '');
    expect(await faultsOf(directory)).toEqual(['steps.yaml empty-file steps']);
  });
});

describe('several faults at once', () => {
  test('within files, all are reported with their locations', async () => {
    const directory = await packCopy();
    await damage(directory, [
      { file: 'pack', from: 'id: cio-cto', to: 'id: CIO' },
      { file: 'pack', from: /en: .*/, to: 'fr: CIO ou CTO' },
      { file: 'roles', from: 'tier: primary', to: 'tier: main\n  colour: blue' },
      { file: 'companies', from: '- id: manufacturing\n', to: '- id: [manufacturing\n' },
      { file: 'mindset', from: /^.*$/s, to: 'a: 1\nb: *c\na: 2\n' },
    ]);
    await rm(join(directory, 'steps.yaml'));
    expect(await faultsOf(directory)).toEqual([
      'steps.yaml missing-file',
      'mindset.yaml:2:4 syntax BAD_ALIAS Unresolved alias: c',
      'mindset.yaml:3:1 duplicate-key a',
      expect.stringMatching(/^companies\.yaml:2:3 syntax /),
      'pack.yaml:1:5 bad-id CIO',
      'pack.yaml:5:7 unknown-field fr en',
      'pack.yaml:4:3 missing-language title en',
      'roles.yaml:2:9 not-one-of tier primary | related | alternative',
      'roles.yaml:3:11 unknown-field colour note, nearest, bridge, shares, comeback, ref, marks',
    ]);
  });

  test('between files, all are reported with their locations', async () => {
    const directory = await packCopy();
    const [glossary, compare, path, leans, weight, ladder] = await damage(directory, [
      { file: 'glossary', from: 'id: black-box', to: 'id: ‸architecture' },
      { file: 'pack', from: 'compare: [cio, cto]', to: 'compare: [cio, ‸ceo]' },
      { file: 'pack', from: 'path: cio', to: 'path: ‸cfo' },
      { file: 'companies', from: 'leans: ciso', to: 'leans: ‸cso' },
      { file: 'quiz', from: /(?<=emphasis:\n {2}cio:\n {4})technology:\n {6}/, to: 'tech:\n      ‸' },
      { file: 'steps', from: 'number: 2', to: 'number: ‸1' },
    ]);
    const [profile] = await damage(directory, [
      { file: 'quiz', from: /(?<=emphasis:\n {2}cio:\n {4})tech/, to: '‸tech' },
    ]);
    expect(await loadPack(directory)).toEqual({
      faults: [
        { ...glossary, kind: 'duplicate-id', value: 'architecture' },
        { ...compare, kind: 'dangling-id', field: 'compare', value: 'ceo' },
        { ...path, kind: 'dangling-id', field: 'path', value: 'cfo' },
        { ...leans, kind: 'dangling-id', field: 'leans', value: 'cso' },
        { ...weight, kind: 'dangling-id', field: 'tech', value: 'tech' },
        { ...ladder, kind: 'number-order', value: '1', before: '1' },
        { ...profile, kind: 'missing-emphasis', role: 'cio', trait: 'technology' },
      ],
    });
  });

  test('between files, they are looked for only once every file is valid', async () => {
    const edits = [
      { file: 'companies', from: 'leans: ciso', to: 'leans: ceo' },
      { file: 'roles', from: 'tier: primary', to: 'tier: main' },
    ] as const;
    const directory = await packCopyFor(edits);
    await damage(directory, edits);
    expect(await faultsOf(directory)).toEqual([
      'roles.yaml:2:9 not-one-of tier primary | related | alternative',
    ]);
  });

  test.each([
    [
      'as YAML',
      '- !a b\n'.repeat(3_000),
      'faq.yaml:1001:3 too-many-faults',
      'faq.yaml:1000:3 unsupported !a',
    ],
    [
      'in a file',
      '- {}\n'.repeat(3_000),
      'faq.yaml:334:3 too-many-faults',
      'faq.yaml:334:3 missing-field id',
    ],
  ])('a thousand are reported, and where the rest begins (%s)', async (_, faq, last, lastButOne) => {
    const directory = await packCopyFor([]);
    await writeFile(join(directory, 'faq.yaml'), faq);
    const faults = await faultsOf(directory);
    expect(faults).toHaveLength(1_001);
    expect(faults.slice(-2)).toEqual([lastButOne, last]);
  });

  test('between files, a thousand are reported, and that there are more', async () => {
    const shifts = `[${'nothing, '.repeat(3_000)}]`;
    const edits = [{ file: 'steps', from: 'shifts: [part-to-whole]', to: `shifts: ${shifts}` }] as const;
    const directory = await packCopyFor(edits);
    await damage(directory, edits);
    const faults = await faultsOf(directory);
    expect(faults).toHaveLength(1_001);
    expect(faults.slice(-2)).toEqual([
      expect.stringMatching(/^steps\.yaml:\d+:\d+ dangling-id shifts nothing$/),
      expect.stringMatching(/^steps\.yaml:\d+:\d+ too-many-faults$/),
    ]);
  });

  test('other faults are reported even if the quiz cannot be read', async () => {
    const directory = await packCopy();
    await damage(directory, [
      { file: 'quiz', from: /^.*$/s, to: '[' },
      { file: 'pack', from: 'path: cio', to: 'path: cfo' },
    ]);
    expect(await faultsOf(directory)).toEqual([
      expect.stringMatching(/^quiz\.yaml:1:2 syntax /),
      'pack.yaml:12:9 dangling-id path cfo',
    ]);
  });
});
