import type { RolesView, RoleView } from '../../advice/roles.ts';
import type { Source } from '../../content/schema.ts';
import type { Messages } from '../../locale/messages.ts';
import type { Document, Item } from '../document.ts';
import { fitFacts } from './fit.ts';
import { fact, facts, items, paragraph, section } from './optional.ts';
import { marked, sharedSource, sourceNotes } from './source.ts';

export function rolesDocument({ roles, notes }: RolesView, messages: Messages): Document {
  const tiers = (['primary', 'related', 'alternative'] as const).filter((tier) =>
    roles.some((role) => role.tier === tier),
  );
  return [
    { kind: 'heading', level: 1, text: messages.roles.title },
    ...tiers.flatMap(
      (tier): Document => [
        { kind: 'heading', level: 2, text: messages.roles.tiers[tier] },
        {
          kind: 'items',
          items: roles
            .filter((role) => role.tier === tier)
            .map(({ id, name, title = '', summary, source, fit }) => ({
              text: `${marked(name, source)}  ${title}`.trimEnd(),
              details: [
                ...(summary === undefined ? [] : [summary]),
                ...(fit ? fitFacts(fit, messages).map(({ label, text }) => `${label}: ${text}`) : []),
                messages.command(`career role ${id}`),
              ],
            })),
        },
      ],
    ),
    ...sourceNotes(notes),
  ];
}

export function roleDocument({ role, notes }: RoleView, messages: Messages): Document {
  const portrait = portraitOf(role, messages);
  const { role: words } = messages;
  const alone =
    role.steps > 0 ? words.onlySteps(role.steps, messages.command(`career path ${role.id}`)) : words.onlyName;
  return [
    {
      kind: 'heading',
      level: 1,
      text: `${marked(role.name, role.sources.role)}  ${role.title ?? ''}`.trimEnd(),
      short: role.name,
      tone: 'role',
    },
    ...(portrait.length > 0 ? portrait : paragraph(alone)),
    ...sourceNotes(notes),
  ];
}

/** What the pack says about a role. */
function portraitOf(role: RoleView['role'], messages: Messages): Document {
  const { aspects, role: words } = messages;
  const { sources, companies } = role;
  const facets = (entries: RoleView['role']['joys']): readonly Item[] =>
    entries.map(({ title, detail }) => ({ text: title, details: [detail] }));
  return [
    ...paragraph(role.summary),
    ...facts([
      ...fact(aspects.stance, role.stance),
      ...fact(aspects.mission, role.mission),
      ...fact(aspects.path, role.path),
      ...(role.fit ? fitFacts(role.fit, messages) : []),
    ]),
    ...paragraph(role.note, 'caution'),
    ...section(
      { level: 2, text: aspects.duties, folded: true },
      items(
        role.duties.map(({ title, detail, example }, i) => ({
          marker: `${i + 1}.`,
          text: title,
          details: [detail, ...(example ? [words.example(example)] : [])],
        })),
      ),
    ),
    ...section({ level: 2, text: words.companies, folded: true }, [
      ...paragraph(companies?.names.join(messages.separator)),
      ...paragraph(companies?.summary),
      ...paragraph(companies?.example && words.example(companies.example)),
    ]),
    ...part(words.trend, role.trend, differs(sources.trend, role)),
    ...section({ level: 2, text: aspects.joys, tone: 'positive' }, items(facets(role.joys))),
    ...section({ level: 2, text: aspects.trials, tone: 'caution' }, items(facets(role.trials))),
    ...part(words.success, role.success, differs(sources.success, role)),
    ...(role.bridge ? bridgeBlocks(role.bridge, words.bridge(role.name)) : []),
    ...part(words.shares, role.shares, differs(sources.shares, role)),
    ...part(words.comeback, role.comeback, undefined),
    ...paragraph(role.nearest && words.nearest(role.nearest.name)),
  ];
}

/** The ways to a role from other jobs. */
export function bridgeBlocks(
  bridge: readonly { readonly title: string; readonly detail: string; readonly source: Source }[],
  title: string,
): Document {
  const shared = sharedSource(bridge);
  return [
    { kind: 'heading', level: 2, text: marked(title, shared), folded: true },
    {
      kind: 'items',
      items: bridge.map(({ title, detail, source }) => ({
        text: shared ? title : marked(title, source),
        details: [detail],
      })),
    },
  ];
}

/** A part of the role's description under its title, if the pack has it. */
function part(title: string, text: string | undefined, source: Source | undefined): Document {
  return section({ level: 2, text: marked(title, source), folded: true }, paragraph(text));
}

/** A part's source, if it differs from that of the whole description. */
function differs(source: Source | undefined, { sources }: RoleView['role']): Source | undefined {
  return source === sources.role ? undefined : source;
}
