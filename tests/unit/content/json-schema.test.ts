import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemaOf, jsonSchemas } from '../../../src/content/json-schema.ts';
import { FILES, STARTER_FILES } from '../../../src/content/pack-files.ts';
import type { PackFile } from '../../../src/content/schema.ts';

const BUILT_IN = new URL('../../../content/', import.meta.url);
const TEMPLATE = new URL('../../../src/content/template/', import.meta.url);

function textOf(folder: URL, kind: PackFile): string {
  return readFileSync(fileURLToPath(new URL(`${kind}.yaml`, folder)), 'utf8');
}

const compiled = new Map<PackFile, ValidateFunction>();

/** A schema's errors for a text, one a line. */
function errorsIn(kind: PackFile, text: string): readonly string[] {
  const validate =
    compiled.get(kind) ??
    new Ajv2020({ allErrors: true }).compile(JSON.parse(JSON.stringify(jsonSchemaOf(kind))));
  compiled.set(kind, validate);
  validate(parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe.each(STARTER_FILES)('%s.yaml', (kind) => {
  const packs = [
    ['the built-in pack', BUILT_IN],
    ['the template', TEMPLATE],
  ] as const;
  test.each(packs.filter(([, folder]) => existsSync(new URL(`${kind}.yaml`, folder))))(
    'as %s has it is what the schema says',
    (_, folder) => {
      expect(errorsIn(kind, textOf(folder, kind))).toEqual([]);
    },
  );

  test('without its English texts is not', () => {
    const damaged = textOf(TEMPLATE, kind).replaceAll(/^( +)en: .*\n(?:\1 +.*\n)*/gm, '');
    expect(errorsIn(kind, damaged).join('\n')).toMatch(/must have required property 'en'/);
  });
});

test.each<[PackFile, string, string, string]>([
  ['roles', 'tier: primary', 'tier: main', 'must be equal to one of the allowed values'],
  ['roles', 'tier: primary', 'tier: primary\n  colour: red', 'must NOT have additional properties'],
  ['steps', 'id: captain-1', 'id: captain-1\n  number: -1', 'must be >= 0'],
  ['companies', 'leans: captain', 'leans: The Captain', 'must match pattern'],
  ['quiz', 'value: 0.3', 'value: 2', 'must be <= 1'],
  ['glossary', 'aliases: [ガス袋]', 'aliases: ガス袋', 'must be array'],
])('%s.yaml is refused with “%s” as “%s”', (kind, from, to, error) => {
  const damaged = textOf(TEMPLATE, kind).replace(from, to);
  expect(damaged).not.toBe(textOf(TEMPLATE, kind));
  expect(errorsIn(kind, damaged).join('\n')).toContain(error);
});

test('every kind of file has a schema of the 2020-12 draft', () => {
  const schemas = jsonSchemas();
  expect(Object.keys(schemas)).toEqual([...FILES]);
  for (const schema of Object.values(schemas)) {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  }
});
