import type { CohortGroup, CohortView } from '../../advice/cohort/cohort.ts';
import type { Messages } from '../../locale/messages.ts';
import type { Bars, Document, Profiles } from '../document.ts';
import { fact, polesOf } from './optional.ts';

const SUREST_FIRST = ['clear', 'leaning', 'shortlist', 'flat', 'impression'] as const;

/** How many people answered, then the figures of everybody, and of each group beside them. */
export function cohortDocument(view: CohortView, messages: Messages): Document {
  const { cohort: words } = messages;
  const { by, note, people, usable, hidden, minGroup, groups } = view;
  return [
    { kind: 'heading', level: 1, text: by === undefined ? words.title : words.titleBy(by) },
    { kind: 'paragraph', text: note, tone: 'caution' },
    {
      kind: 'facts',
      facts: [
        { label: words.people, text: words.persons(people) },
        { label: words.usable, text: words.usableOf(usable, people - usable) },
        ...fact(words.hidden, hidden > 0 ? words.hiddenOf(hidden) : undefined),
      ],
    },
    ...groups.flatMap((group) => groupBlocks(group, view, messages)),
    { kind: 'paragraph', text: words.rules(minGroup), tone: 'muted' },
    { kind: 'paragraph', text: messages.quiz.disclaimer(view.basis ?? ''), tone: 'muted' },
  ];
}

function groupBlocks(group: CohortGroup, view: CohortView, messages: Messages): Document {
  const { cohort: words, quiz } = messages;
  const name = nameOf(group, messages);
  return [
    { kind: 'heading', level: 2, text: words.group(name, group.people), short: name, tone: 'role' },
    { kind: 'heading', level: 3, text: words.shortlisted },
    counts(
      view.roles.map(({ id, name: role, title }) => ({
        label: group.name === null ? quiz.spelledOut(role, title) : role,
        people: group.shortlisted[id] ?? 0,
      })),
      group,
      messages,
    ),
    { kind: 'heading', level: 3, text: words.outcomes },
    counts(
      SUREST_FIRST.map((outcome) => ({
        label: words.outcome[outcome],
        people: group.outcomes[outcome] ?? 0,
      })),
      group,
      messages,
    ),
    ...traitBlocks(group, view, messages),
    ...readinessBlocks(group, messages),
  ];
}

/** How many people of a group, and the percentage. */
function counts(
  entries: readonly { readonly label: string; readonly people: number }[],
  group: CohortGroup,
  { cohort: words }: Messages,
): Bars {
  return {
    kind: 'bars',
    bars: entries.map(({ label, people }) => {
      const value = group.people === 0 ? 0 : (100 * people) / group.people;
      return { label, value, shown: words.share(people, Math.round(value)) };
    }),
  };
}

/** The traits of a group, beside those of everybody. */
function traitBlocks(group: CohortGroup, view: CohortView, messages: Messages): Document {
  const { cohort: words } = messages;
  const { traits } = group;
  if (traits.every(({ mean }) => mean === null)) return [];
  const profileOf = (each: CohortGroup): Profiles['profiles'][number] => ({
    name: nameOf(each, messages),
    values: each.traits.map(({ mean }) => mean),
    spreads: each.traits.map(({ spread }) => spread),
  });
  const everybody = view.groups.filter(({ name }) => name === null && group.name !== null);
  return [
    { kind: 'heading', level: 3, text: words.traits },
    {
      kind: 'profiles',
      title: words.traits,
      scale: words.traitsScale,
      traits: traits.map(({ label }) => label),
      ...polesOf(traits),
      profiles: [group, ...everybody].map(profileOf),
      spreadName: words.spread,
    },
  ];
}

function readinessBlocks({ readiness }: CohortGroup, { cohort: words }: Messages): Document {
  if (readiness.every(({ mean }) => mean === null)) return [];
  return [
    { kind: 'heading', level: 3, text: words.readiness },
    {
      kind: 'bars',
      bars: readiness.map(({ title, mean }) => ({
        label: title,
        value: mean,
        ...(mean === null && { shown: words.notShown }),
      })),
      middle: true,
    },
  ];
}

function nameOf({ name }: CohortGroup, { cohort: words }: Messages): string {
  if (name === null) return words.everybody;
  return name === '' ? words.unnamed : name;
}
