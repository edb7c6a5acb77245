import type { Bars, Document, Profiles, Stop, Table, Trends } from './document.ts';

/* How drawn blocks read in words and numbers: the same in every format. */

/** The text beside a bar, or in place of one. */
export function barText({ value, shown }: Bars['bars'][number]): string {
  return shown ?? (value === null ? '-' : String(Math.round(value)));
}

/** The scale of trends spans at least this many points, so that chance variation looks flat. */
const LEAST_SPAN = 20;

/** The scale that trends share: returns a value's place from 0 (the lowest value) to 1. */
export function trendScale(trends: Trends['trends']): (value: number) => number {
  const values = trends.flatMap((trend) => trend.values);
  const lowest = Math.min(...values);
  const span = Math.max(LEAST_SPAN, Math.max(...values) - lowest);
  return (value) => (value - lowest) / span;
}

/** A trend in whole numbers: `54, 61, 58`. */
export function trendText({ values }: Trends['trends'][number]): string {
  return values.map((value) => Math.round(value)).join(', ');
}

/** A value of a profile in whole numbers from -100 to 100, with its standard deviation if it is a mean. */
export function profileText(value: number | null, spread: number | null = null): string {
  if (value === null) return '-';
  const mean = String(Math.round(100 * value));
  return spread === null ? mean : `${mean} ±${Math.round(100 * spread)}`;
}

/** Profiles as a table, for formats without charts. */
export function profilesTable({ traits, poles, profiles }: Profiles): Table {
  const columns = [
    ...(poles ? [{ title: profileText(-1), entryOf: (k: number) => poles[k]?.low ?? '' }] : []),
    ...profiles.map(({ name, values, spreads }) => ({
      title: name,
      entryOf: (k: number) => profileText(values[k] ?? null, spreads?.[k]),
    })),
    ...(poles ? [{ title: profileText(1), entryOf: (k: number) => poles[k]?.high ?? '' }] : []),
  ];
  return {
    kind: 'table',
    columns: columns.map(({ title }) => ({ title })),
    rows: traits.map((label, k) => ({
      label,
      cells: columns.map(({ entryOf }) => [entryOf(k)].filter((entry) => entry !== '')),
    })),
  };
}

/** A document without its optional columns, for formats that cannot hide them. */
export function withoutOptionalColumns(document: Document): Document {
  return document.map((block) => (block.kind === 'table' ? shownColumns(block) : block));
}

function shownColumns({ columns, rows, ...table }: Table): Table {
  const shown = <T>(all: readonly T[]): readonly T[] => all.filter((_, i) => !columns[i]?.optional);
  return {
    ...table,
    columns: shown(columns),
    rows: rows.map((row) => ({ ...row, cells: shown(row.cells) })),
  };
}

/** What is said about a stop besides its text; may be empty. */
export function stopNote({ says, count }: Stop): string {
  return [says, count].filter((part) => part !== undefined).join(' ');
}

/** A stop in words. */
export function stopText(stop: Stop): string {
  const note = stopNote(stop);
  return note === '' ? stop.text : `${stop.text} [${note}]`;
}
