import type { HistoryView } from '../../advice/history.ts';
import type { Messages } from '../../locale/messages.ts';
import type { Document, Table } from '../document.ts';
import { NO_BREAK } from '../spaces.ts';
import { dateOf, timeOf } from './dates.ts';
import { readinessLevel } from './quiz-words.ts';

/** How the results have changed, then each of them. */
export function historyDocument({ roles, results, change }: HistoryView, messages: Messages): Document {
  const { profile: words } = messages;
  const title = { kind: 'heading', level: 1, text: words.history } as const;
  if (results.length === 0) return [title, { kind: 'paragraph', text: words.noResults }];
  return [
    title,
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
          { kind: 'heading', level: 2, text: words.results } as const,
        ]
      : []),
    resultsTable(roles, results, messages),
  ];
}

function resultsTable(
  roles: HistoryView['roles'],
  results: HistoryView['results'],
  messages: Messages,
): Table {
  const { profile: words } = messages;
  const days = results.map(({ at }) => dateOf(at));
  return {
    kind: 'table',
    columns: [{ title: words.verdict }, { title: words.fit }],
    rows: results.map(({ number, at, fits, outcome, shortlist, readiness }) => {
      const verdict = verdictText(outcome, namesOf(shortlist, roles), messages);
      return {
        label: `${number}. ${momentOf(at, days)}`,
        cells: [
          [
            readiness === null
              ? verdict
              : words.withReadiness(verdict, words.levels[readinessLevel(readiness)]),
          ],
          [fitsText(fits, roles, messages)],
        ],
      };
    }),
  };
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
    .map(({ name, fit }) => `${name}${NO_BREAK}${Math.round(fit)}`)
    .join(messages.separator);
}

/** What changed, in whole points as in the table. */
function changeBlocks(
  { since, outcome }: NonNullable<HistoryView['change']>,
  roles: HistoryView['roles'],
  [before, after]: HistoryView['results'],
  { profile: words }: Messages,
): Document {
  const moved = roles.flatMap(({ id, name }) => {
    const [was, is] = [before?.fits[id], after?.fits[id]];
    const by = was === undefined || is === undefined ? 0 : Math.round(is) - Math.round(was);
    return by === 0 ? [] : [{ label: name, text: by > 0 ? `+${by}` : `${by}` }];
  });
  const levels = [before, after].flatMap((result) =>
    typeof result?.readiness === 'number' ? [words.levels[readinessLevel(result.readiness)]] : [],
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
