import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { assess } from '../../../src/advice/quiz/assess.ts';
import { instrumentOf } from '../../../src/advice/quiz/instrument.ts';
import { checkPack } from '../../../src/content/check.ts';
import { inspectPack } from '../../../src/content/inspect.ts';
import { loadPack } from '../../../src/content/load.ts';
import { localise } from '../../../src/content/localise.ts';
import { checkReferences } from '../../../src/content/references.ts';
import { shipPack } from './ship-pack.ts';

const TEMPLATE = new URL('../../../src/content/template', import.meta.url);

/** The faults found, one a line: path, kind and subject. */
function found(files: Readonly<Record<string, unknown>>): readonly string[] {
  return checkReferences(files).map(({ file, path, reason: { kind, ...about } }) =>
    [[file, ...path].join('.'), kind, ...Object.values(about)].join(' '),
  );
}

describe('sources', () => {
  const references = [{ id: 'dss' }];

  test('are valid if each “reference” names an entry', () => {
    const text = { source: 'reference', ref: 'dss' };
    expect(found({ references, steps: [{ ...text, guidance: { learn: [text] } }] })).toEqual([]);
    expect(found({ references, roles: [{ source: 'article', marks: { mission: text } }] })).toEqual([]);
  });

  test.each([
    ['without a ref', { source: 'reference' }, 'faq.0 missing-field ref'],
    ['of nothing', { source: 'reference', ref: 'itil' }, 'faq.0.ref dangling-id ref itil'],
    ['with another source', { source: 'article', ref: 'dss' }, 'faq.0.ref ref-alone dss'],
    ['without a source', { ref: 'dss' }, 'faq.0.ref ref-alone dss'],
  ])('%s do not', (_, entry, line) => {
    expect(found({ references, faq: [entry] })).toEqual([line]);
  });

  test('are not reported if references.yaml cannot be read', () => {
    expect(found({ faq: [{ source: 'reference', ref: 'dss' }] })).toEqual([]);
  });

  test('are not confused with the weight of a trait called “source”', () => {
    expect(found({ quiz: { source: 'article', profiles: { cio: { source: 1, ref: 0 } } } })).toEqual([]);
  });
});

describe('the new pack, which uses every field', () => {
  /** The template with one of its files changed. */
  async function changed(file: string, change: (text: string) => string): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'career-references-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await cp(TEMPLATE, folder, { recursive: true });
    await writeFile(join(folder, file), change(await readFile(join(folder, file), 'utf8')));
    return folder;
  }

  test('is read in one language as one text each', async () => {
    const loaded = await loadPack(await changed('faq.yaml', (text) => text));
    if ('faults' in loaded) throw new Error(JSON.stringify(loaded.faults));
    const local = localise(loaded.pack, 'en');
    expect(local.pack.conclusion).toHaveLength(1);
    expect(local.references).toEqual([
      {
        id: 'air-rules',
        title: 'Rules of Airship Operation',
        publisher: 'Bureau of Aviation',
        edition: '3',
        use: 'What a navigator has to know',
      },
    ]);
    expect(local.steps[0]).toMatchObject({
      milestones: [{ chance: expect.any(String) }, {}],
      learn: [{ text: 'How to read weather reports and charts', source: 'reference', ref: 'air-rules' }],
      first90: [{ days: 30 }, { days: 90 }],
    });
  });

  test('do not need references.yaml if nothing refers to it', async () => {
    const folder = await changed('steps.yaml', (text) =>
      text.replace('source: reference\n      ref: air-rules', 'source: editorial'),
    );
    await rm(join(folder, 'references.yaml'));
    expect(inspectPack(folder).faults).toEqual([]);
    expect(await loadPack(folder)).toMatchObject({ pack: { references: [] } });
  });

  test('need references.yaml otherwise: one fault, with its location', async () => {
    const folder = await changed('faq.yaml', (text) => text);
    await rm(join(folder, 'references.yaml'));
    expect(inspectPack(folder).faults).toMatchObject([
      { kind: 'dangling-id', value: 'air-rules', file: join(folder, 'steps.yaml'), line: expect.any(Number) },
    ]);
  });

  test.each<[string, unknown, object]>([
    ['a number', 3, { kind: 'wrong-type', field: 'edition', expected: 'texts' }],
    ['one language only', { en: 'April' }, { kind: 'missing-language', language: 'ja' }],
  ])('must have a text for an edition, not %s', async (_, edition, reason) => {
    const folder = await changed('references.yaml', (text) => {
      const [reference] = parse(text);
      return stringify([{ ...reference, edition }]);
    });
    expect(inspectPack(folder).faults).toMatchObject([reason]);
  });
});

test('an alternative that the quiz does not weigh is not ranked, wherever it is listed', () => {
  const { quiz, roles } = shipPack;
  const [first] = roles;
  if (!quiz || !first) throw new Error('the ship’s pack has a quiz and roles');
  const alternative = { ...first, id: 'harbour-clerk', tier: 'alternative' as const, nearest: first.id };
  const pack = { ...shipPack, roles: [alternative, ...roles] };
  const related = { ...pack, roles: [{ ...alternative, tier: 'related' as const }, ...roles] };
  expect(checkPack(pack).filter(({ reason }) => reason.kind === 'missing-emphasis')).toEqual([]);
  expect(checkPack(related).filter(({ reason }) => reason.kind === 'missing-emphasis')).not.toEqual([]);
  const local = localise(pack, 'en');
  if (!local.quiz) throw new Error('the ship’s pack has a quiz');
  expect(instrumentOf(local, local.quiz).roles).toEqual(roles.map(({ id }) => id));
  const ranked = assess(local, local.quiz, { answers: new Map(quiz.items.map(({ id }) => [id, 5])) }).roles;
  expect(ranked.map(({ id }) => id).sort()).toEqual(roles.map(({ id }) => id).sort());
});
