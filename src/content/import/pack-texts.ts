import { type Document, isMap, parse, parseDocument, stringify } from 'yaml';
import type { Language } from '../../locale/language.ts';
import { isMapping, type Mapping } from '../mapping.ts';
import type { Text } from './draft.ts';
import type { MilestoneValue, PackValues, StepValue } from './pack-values.ts';

/** The parts of a pack that are not in a table. */
export interface PackFrame {
  readonly id: string;
  readonly title: Text;
  readonly languages: readonly Language[];
  /** The kind of criteria if the table does not give it. */
  readonly kind: 'deliverable' | 'behaviour';
}

/** The texts of YAML files, by name. */
export type Files = ReadonlyMap<string, string>;

/**
 * Returns the files of a pack. They keep what an existing pack has and a table cannot contain: fields and comments in
 * pack.yaml and roles.yaml, and fields of levels and milestones.
 */
export function packTexts(values: PackValues, frame: PackFrame, existing: Files = new Map()): Files {
  const pack = document(existing, 'pack.yaml');
  if (!isMap(pack.contents)) {
    const { id, title, languages, kind } = frame;
    pack.contents = pack.createNode({
      id,
      title,
      languages,
      ...(kind === 'behaviour' && { defaults: { kind } }),
    });
  }
  if (values.categories.length > 0) pack.setIn(['categories'], pack.createNode(categories(values, pack)));

  const roles = document(existing, 'roles.yaml');
  const listed: readonly unknown[] = listIn(roles.toJS());
  if (listed.length === 0) roles.contents = roles.createNode([]);
  for (const { id, ...texts } of values.roles) {
    const index = listed.findIndex((role) => isMapping(role) && role['id'] === id);
    if (index < 0) roles.addIn([], roles.createNode({ id, ...texts }));
    else
      for (const [field, text] of Object.entries(texts)) roles.setIn([index, field], roles.createNode(text));
  }

  const { levels, steps } = ladderFiles(values, defaultKind(pack), existing);
  return new Map([
    ['pack.yaml', pack.toString(LAYOUT)],
    ['roles.yaml', roles.toString(LAYOUT)],
    ...(levels.length > 0 || existing.has('levels.yaml')
      ? [['levels.yaml', stringify(levels, LAYOUT)] as const]
      : []),
    ['steps.yaml', stringify(steps, LAYOUT)],
  ]);
}

/** Long texts stay on one line, and line breaks in texts are kept. */
const LAYOUT = { lineWidth: 0, blockQuote: 'literal' } as const;

function document(files: Files, name: string): Document {
  return parseDocument(files.get(name) ?? '');
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function defaultKind(pack: Document): unknown {
  return pack.getIn(['defaults', 'kind']) ?? 'deliverable';
}

/**
 * The table's categories, with their other fields from the pack, in the pack's order. A new one goes after the category
 * that it follows in the table.
 */
function categories(values: PackValues, pack: Document): readonly Mapping[] {
  const value: unknown = pack.toJS();
  const known = isMapping(value) ? listIn(value['categories']).filter(isMapping) : [];
  const current = new Map<unknown, Mapping>(
    values.categories.map((category) => [
      category.id,
      { ...known.find(({ id }) => id === category.id), ...category },
    ]),
  );
  const ordered = known.flatMap(({ id }): readonly Mapping[] => {
    const category = current.get(id);
    return category ? [category] : [];
  });
  let place = 0;
  for (const { id } of values.categories) {
    const at = ordered.findIndex((category) => category['id'] === id);
    const category = current.get(id);
    if (at < 0 && category) ordered.splice(place, 0, category);
    place = at < 0 ? place + 1 : at + 1;
  }
  return ordered;
}

function ladderFiles(
  { levels, steps }: PackValues,
  kindByDefault: unknown,
  existing: Files,
): { readonly levels: readonly Mapping[]; readonly steps: readonly Mapping[] } {
  const listed = (name: string) => listIn(parse(existing.get(name) ?? '')).filter(isMapping);
  const [oldLevels, oldSteps] = [listed('levels.yaml'), listed('steps.yaml')];
  const oldMilestones = new Map(
    [...oldLevels, ...oldSteps]
      .flatMap(({ milestones }) => listIn(milestones).filter(isMapping))
      .map((milestone) => [milestone['id'], milestone]),
  );
  const all = [...levels, ...steps];
  const tableFields = fieldsIn(all);
  const milestoneFields = fieldsIn(all.flatMap(({ milestones = [] }) => milestones));

  const milestone = ({ kind, ...rest }: MilestoneValue): Mapping =>
    kept({ ...rest, ...(kind !== kindByDefault && { kind }) }, oldMilestones.get(rest.id), milestoneFields);
  const content = <Value extends PackValues['levels'][number] | StepValue>(
    value: Value,
    old: Mapping | undefined,
  ) => {
    const { milestones, ...rest } = value;
    return kept({ ...rest, ...(milestones && { milestones: milestones.map(milestone) }) }, old, tableFields);
  };
  const levelOf = ({ id, level }: Mapping): unknown => level ?? id;
  return {
    levels: levels.map((level) => {
      const old = [...oldLevels, ...oldSteps].find(({ id }) => id === level.id);
      return content(level, old);
    }),
    steps: steps.map((step, i) => {
      const old = oldSteps.find(
        (each) => each['role'] === step.role && levelOf(each) === levelOf({ ...step }),
      );
      // A level that has just become shared takes over the fields of its step.
      const value = content(step, step.level !== undefined && old?.['level'] === undefined ? undefined : old);
      const isFirst = steps[i - 1]?.role !== step.role;
      return isFirst && old?.['after'] !== undefined ? { ...value, after: old['after'] } : value;
    }),
  };
}

/** The names of the fields that any of the values has. */
function fieldsIn(values: readonly object[]): ReadonlySet<string> {
  return new Set(
    values.flatMap((value) =>
      Object.entries(value).flatMap(([field, each]) => (each === undefined ? [] : field)),
    ),
  );
}

/** Fields that an import always writes itself. */
const OWN: ReadonlySet<string> = new Set(['id', 'role', 'level', 'after', 'milestones']);

/** A value with the fields of the old one that the table does not have. */
function kept(value: Mapping, old: Mapping = {}, tableFields: ReadonlySet<string>): Mapping {
  const others = Object.entries(old).filter(([field]) => !OWN.has(field) && !tableFields.has(field));
  return Object.fromEntries([...Object.entries(value), ...others].filter(([, each]) => each !== undefined));
}
