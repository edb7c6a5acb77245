import type { HistoryView, ProfileImportView, ProfileView } from '../../advice/profile-view.ts';
import type { Messages } from '../../locale/messages.ts';
import type { Document } from '../document.ts';
import { neutralLine } from '../neutral.ts';
import { dateOf, fitText, timeOf } from './fit.ts';
import { inWords } from './plan.ts';
import { levelOf } from './quiz-details.ts';

export function profileDocument(view: ProfileView, messages: Messages): Document {
  const { profile: words } = messages;
  const { name, company, grade, target, latest, milestones, plans } = view;
  return [
    { kind: 'heading', level: 1, text: words.title },
    ...(view.empty
      ? [{ kind: 'paragraph', text: words.nothing } as const]
      : [
          {
            kind: 'facts',
            facts: [
              { label: words.fields.name, text: name === undefined ? words.notSet : neutralLine(name) },
              { label: words.fields.company, text: company?.name ?? words.notSet },
              { label: words.fields.grade, text: grade ? neutralLine(grade.name) : words.notSet },
              { label: words.fields.target, text: target?.name ?? words.notSet },
              { label: words.quizzes, text: String(view.quizzes) },
            ],
          } as const,
        ]),
    ...(latest
      ? [
          {
            kind: 'heading',
            level: 2,
            text: `${words.latest}  ${dateOf(latest.at)}`,
          } as const,
          {
            kind: 'facts',
            facts: [
              ...latest.roles.map((role) => ({ label: role.name, text: fitText(role.fit, messages) })),
              { label: words.verdict, text: words.outcomes[latest.outcome] },
            ],
          } as const,
        ]
      : []),
    ...(milestones.length > 0
      ? [
          { kind: 'heading', level: 2, text: words.milestones } as const,
          {
            kind: 'items',
            items: milestones.map(({ text, at, evidence }) => ({
              marker: '[x]',
              text,
              details: [words.reached(dateOf(at), neutralLine(evidence))],
            })),
          } as const,
        ]
      : []),
    ...(plans.length > 0
      ? [
          { kind: 'heading', level: 2, text: words.plans } as const,
          {
            kind: 'items',
            items: plans.map((plan) => ({ text: words.planBy(plan.name, inWords(plan.by, messages)) })),
          } as const,
        ]
      : []),
    ...(view.others.length > 0
      ? [
          {
            kind: 'paragraph',
            text: words.others(view.others.map(({ pack, entries }) => words.otherPack(pack, entries))),
          } as const,
        ]
      : []),
    { kind: 'facts', facts: [{ label: words.folder, text: view.folder }] },
    { kind: 'paragraph', text: words.private, tone: 'muted' },
  ];
}

export function historyDocument({ roles, results, change }: HistoryView, messages: Messages): Document {
  const { profile: words } = messages;
  const title = { kind: 'heading', level: 1, text: words.history } as const;
  if (results.length === 0) return [title, { kind: 'paragraph', text: words.noResults }];
  const days = results.map(({ at }) => dateOf(at));
  return [
    title,
    {
      kind: 'items',
      items: results.map(({ number, at, fits, outcome, shortlist, readiness }) => ({
        marker: `${number}.`,
        text: words.dated(verdictText(outcome, namesOf(shortlist, roles), messages), momentOf(at, days)),
        notes: [
          messages.titled(words.fit, fitsText(fits, roles, messages)),
          ...(readiness === null ? [] : [messages.titled(words.readiness, words.levels[levelOf(readiness)])]),
        ],
      })),
    },
    ...(change
      ? [
          { kind: 'heading', level: 2, text: words.trends } as const,
          {
            kind: 'trends',
            trends: roles
              .map(({ id, name }) => ({
                label: name,
                values: results.flatMap(({ fits }) => fits[id] ?? []),
              }))
              .filter(({ values }) => values.length > 1),
          } as const,
          ...changeBlocks(change, roles, results.slice(-2), messages),
        ]
      : []),
  ];
}

function namesOf(ids: readonly string[], roles: HistoryView['roles']): readonly string[] {
  return ids.flatMap((id) => roles.filter((role) => role.id === id)).map(({ name }) => name);
}

/** How sure a result is, then the roles that it names. */
function verdictText(
  outcome: HistoryView['results'][number]['outcome'],
  names: readonly string[],
  { profile: words, separator, titled }: Messages,
): string {
  const verdict = words.outcomes[outcome];
  return names.length === 0 ? verdict : titled(verdict, names.join(separator));
}

/** The day of a timestamp, with the time if another of `days` is the same. */
function momentOf(at: string, days: readonly string[]): string {
  const day = dateOf(at);
  return days.indexOf(day) === days.lastIndexOf(day) ? day : `${day} ${timeOf(at)}`;
}

export function importDocument(
  { added, removed }: ProfileImportView,
  { profile: words }: Messages,
): Document {
  const kinds = (['set', 'result', 'tick', 'untick', 'plan'] as const).flatMap((kind) => {
    const entries = added[kind] ?? 0;
    return entries > 0 ? [{ text: words.added[kind](entries) }] : [];
  });
  return [
    ...(kinds.length > 0
      ? [
          { kind: 'heading', level: 1, text: words.imported } as const,
          { kind: 'items', items: kinds } as const,
        ]
      : [{ kind: 'paragraph', text: words.importedNothing } as const]),
    ...(removed > 0 ? [{ kind: 'paragraph', text: words.replaced(removed), tone: 'caution' } as const] : []),
  ];
}

/** A result's roles with their fits, best first. */
function fitsText(
  fits: HistoryView['results'][number]['fits'],
  roles: HistoryView['roles'],
  messages: Messages,
): string {
  return roles
    .flatMap(({ id, name }) => {
      const fit = fits[id];
      return fit === undefined ? [] : [{ name, fit }];
    })
    .sort((a, b) => b.fit - a.fit)
    .map(({ name, fit }) => `${name} ${Math.round(fit)}`)
    .join(messages.separator);
}

/** What changed, in whole points as in the table. */
function changeBlocks(
  { since, outcome }: NonNullable<HistoryView['change']>,
  roles: HistoryView['roles'],
  [before, after]: HistoryView['results'],
  { profile: words }: Messages,
): Document {
  const signed = new Intl.NumberFormat('en', { signDisplay: 'always' });
  const moved = roles.flatMap(({ id, name }) => {
    const [was, is] = [before?.fits[id], after?.fits[id]];
    const by = was === undefined || is === undefined ? 0 : Math.round(is) - Math.round(was);
    return by === 0 ? [] : [{ label: name, text: signed.format(by) }];
  });
  const levels = [before, after].flatMap((result) =>
    typeof result?.readiness === 'number' ? [words.levels[levelOf(result.readiness)]] : [],
  );
  const [wasReady, isReady] = levels;
  const facts = [
    ...moved,
    ...(wasReady !== undefined && isReady !== undefined && wasReady !== isReady
      ? [{ label: words.readiness, text: words.verdictChanged(wasReady, isReady) }]
      : []),
    ...(outcome
      ? [
          {
            label: words.verdict,
            text: words.verdictChanged(words.outcomes[outcome.before], words.outcomes[outcome.after]),
          },
        ]
      : []),
  ];
  return [
    { kind: 'heading', level: 2, text: words.changes(dateOf(since)) },
    facts.length > 0 ? { kind: 'facts', facts } : { kind: 'paragraph', text: words.unchanged },
  ];
}
