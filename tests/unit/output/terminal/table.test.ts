import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ASPECTS, BRIEF_ASPECTS, compareRoles } from '../../../../src/advice/compare.ts';
import { messagesIn } from '../../../../src/locale/catalogue.ts';
import { LANGUAGES } from '../../../../src/locale/language.ts';
import type { Table } from '../../../../src/output/document.ts';
import { compareDocument } from '../../../../src/output/documents/compare.ts';
import type { Layout } from '../../../../src/output/terminal/layout.ts';
import { renderTerminal } from '../../../../src/output/terminal/render.ts';
import { styleWith } from '../../../../src/output/terminal/style.ts';
import { cellLines, drawTables } from '../../../../src/output/terminal/table.ts';
import { widthOf } from '../../../../src/output/terminal/width.ts';
import { times } from '../../../times.ts';
import { builtInFor } from '../../content/built-in.ts';
import { table as anyTable } from '../generated.ts';
import { withoutSpaces } from '../mixed-text.ts';

const small: Table = {
  kind: 'table',
  columns: [{ title: 'CIO', subtitle: 'Chief Information Officer' }, { title: 'CTO' }],
  rows: [
    { label: 'Stance', cells: [['Guards the company’s systems and their users'], ['Builds']] },
    { label: 'Joys and much more', cells: [['one', 'two'], []] },
  ],
};

describe('a small table', () => {
  test('A column that needs little leaves its room to the one that needs more.', () => {
    expect(drawTables(small, layoutOf(60))).toEqual([
      '┌────────────────┬────────────────────────────────┬────────┐',
      '│                │ CIO                            │ CTO    │',
      '│                │ Chief Information Officer      │        │',
      '├────────────────┼────────────────────────────────┼────────┤',
      '│ Stance         │ Guards the company’s systems   │ Builds │',
      '│                │ and their users                │        │',
      '├────────────────┼────────────────────────────────┼────────┤',
      '│ Joys and much  │ - one                          │        │',
      '│ more           │ - two                          │        │',
      '└────────────────┴────────────────────────────────┴────────┘',
    ]);
  });

  test.each(LANGUAGES)('On a very wide terminal it keeps to a readable width, in %s.', async (lang) => {
    const pack = await builtInFor(lang);
    const roles = pack.roles.slice(0, 2);
    const messages = await messagesIn(lang);
    const document = compareDocument(compareRoles(pack, roles, ASPECTS, true, messages), messages);
    const lines = renderTerminal(document, layoutOf(200)).split('\n');
    const widest = Math.max(...lines.map(widthOf));
    expect(widest).toBeGreaterThan(100);
    expect(widest).toBeLessThanOrEqual(120);
  });

  test('A terminal without box drawing gets ASCII borders.', () => {
    const lines = drawTables(small, { ...layoutOf(60), ascii: true }) ?? [];
    expect(lines.slice(0, 5)).toEqual([
      '+----------------+--------------------------------+--------+',
      '|                | CIO                            | CTO    |',
      '|                | Chief Information Officer      |        |',
      '+----------------+--------------------------------+--------+',
      '| Stance         | Guards the company’s systems   | Builds |',
    ]);
    expect(lines.join('').replaceAll('’', '')).toMatch(/^[ -~]+$/);
  });

  test('Japanese is lined up by columns, not by characters, and has its own bullet.', () => {
    const japanese: Table = {
      kind: 'table',
      columns: [{ title: '最高情報責任者' }, { title: 'CTO' }],
      rows: [{ label: '仕事', cells: [['守る', '辻\u{e0100}さん'], ['創る']] }],
    };
    expect(drawTables(japanese, layoutOf(60, '・'))).toEqual([
      '┌──────┬────────────────┬──────┐',
      '│      │ 最高情報責任者 │ CTO  │',
      '├──────┼────────────────┼──────┤',
      '│ 仕事 │ ・守る         │ 創る │',
      '│      │ ・辻\u{e0100}さん       │      │',
      '└──────┴────────────────┴──────┘',
    ]);
  });

  test('Rows need not have labels.', () => {
    const unlabelled: Table = {
      ...small,
      columns: [{ title: 'CIO' }],
      rows: [{ label: '', cells: [['Guards']] }],
    };
    expect(drawTables(unlabelled, layoutOf(60))).toEqual([
      '┌──┬────────┐',
      '│  │ CIO    │',
      '├──┼────────┤',
      '│  │ Guards │',
      '└──┴────────┘',
    ]);
  });

  test('It is no wider than its texts, however wide the terminal.', () => {
    // Label 14, cells 44 and 6, each with two spaces, and four borders.
    expect(drawTables(small, layoutOf(200))?.map(widthOf)).toEqual(Array(9).fill(14 + 44 + 6 + 3 * 2 + 4));
  });
});

describe('columns that do not fit', () => {
  const three: Table = {
    kind: 'table',
    columns: [{ title: 'A' }, { title: 'B' }, { title: 'C' }],
    rows: [{ label: 'x', cells: [['a'.repeat(30)], ['b'], ['c']] }],
  };

  test('Three columns of at least 18 need 68 columns beside a label of one.', () => {
    expect(drawTables(three, layoutOf(68))?.[1]).toMatch(/^│ {3}│ A +│ B │ C │$/);
    expect(drawTables(three, layoutOf(67))?.[1]).toMatch(/^│ {3}│ A +│ B │$/);
  });

  test('They are drawn in groups, one table below the other, each with the labels.', () => {
    expect(drawTables(three, layoutOf(60))).toEqual([
      '┌───┬────────────────────────────────┬───┐',
      '│   │ A                              │ B │',
      '├───┼────────────────────────────────┼───┤',
      '│ x │ aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa │ b │',
      '└───┴────────────────────────────────┴───┘',
      '',
      '┌───┬───┐',
      '│   │ C │',
      '├───┼───┤',
      '│ x │ c │',
      '└───┴───┘',
    ]);
  });

  test('Groups are as even as they can be: four columns make two and two.', () => {
    const four: Table = {
      kind: 'table',
      columns: ['A', 'B', 'C', 'D'].map((title) => ({ title })),
      rows: [{ label: 'x', cells: [['a'], ['b'], ['c'], ['d']] }],
    };
    expect(groupsIn(drawTables(four, layoutOf(69)) ?? []).map(([head]) => head)).toEqual([
      ['', 'A', 'B'],
      ['', 'C', 'D'],
    ]);
  });

  test('Under 60 columns there is no table.', () => {
    expect(drawTables(small, layoutOf(59))).toBeUndefined();
    expect(drawTables(small, layoutOf(60))).toBeDefined();
  });
});

describe('the lines of a cell', () => {
  test('One entry is set as it is.', () => {
    expect(cellLines(['one two'], 5, layoutOf(60))).toEqual(['one', 'two']);
  });

  test('Several are a list, with continuation lines indented.', () => {
    expect(cellLines(['one two', 'three'], 7, layoutOf(60))).toEqual(['- one', '  two', '- three']);
  });

  test('An empty cell is an empty line.', () => {
    expect(cellLines([], 10, layoutOf(60))).toEqual(['']);
  });
});

describe('every table', () => {
  test('Columns and borders fit the width, and all lines of a group are equally wide.', () => {
    fc.assert(
      fc.property(anyTable, fc.integer({ min: 60, max: 200 }), (table, width) => {
        const lines = drawTables(table, layoutOf(width)) ?? [];
        expect(lines.length).toBeGreaterThan(0);
        for (const group of splitAt(lines, (line) => line === '')) {
          const [first = 0, ...others] = group.map(widthOf);
          expect(first).toBeLessThanOrEqual(width);
          expect(new Set(others)).toEqual(new Set([first]));
        }
      }),
    );
  });

  test('Nothing is lost: every cell holds all its characters, in order.', () => {
    fc.assert(
      fc.property(anyTable, fc.integer({ min: 60, max: 200 }), (table, width) => {
        expectWhole(table, layoutOf(width));
      }),
    );
  });

  test('Colour changes neither the width nor the texts.', () => {
    fc.assert(
      fc.property(anyTable, fc.integer({ min: 60, max: 200 }), (table, width) => {
        const layout = layoutOf(width);
        const plain = drawTables(table, layout) ?? [];
        const coloured = drawTables(table, { ...layout, style: styleWith(true) }) ?? [];
        expect(coloured.map((line) => stripVTControlCharacters(line))).toEqual(plain);
      }),
    );
  });
});

describe.each(LANGUAGES)('the built-in comparison in %s', (lang) => {
  test.each([
    { roles: 2, detail: false },
    { roles: 2, detail: true },
    { roles: 6, detail: false },
  ])(
    'No character of $roles roles (detail: $detail) is lost from 40 to 200 columns.',
    async ({ roles, detail }) => {
      const pack = await builtInFor(lang);
      const messages = await messagesIn(lang);
      const aspects = detail ? ASPECTS : BRIEF_ASPECTS;
      const view = compareRoles(pack, pack.roles.slice(0, roles), aspects, detail, messages);
      const tables = compareDocument(view, messages).flatMap((block) =>
        block.kind === 'table' ? [block] : [],
      );
      expect(tables.map(({ columns }) => columns.length)).toEqual([roles]);
      const step = times(1, 12);
      for (const table of tables) {
        for (let width = 40; width <= 200; width += step)
          expectWhole(table, layoutOf(width, messages.bullet));
      }
    },
  );
});

function layoutOf(width: number, bullet = '- '): Layout {
  return { width, style: styleWith(false), ascii: false, measure: widthOf, bullet };
}

/** Expects all of a table's texts in its cells, or, under 60 columns, in its sections. */
function expectWhole(table: Table, layout: Layout): void {
  const { columns, rows } = table;
  const head = columns.map(({ title, subtitle = '' }) => withoutSpaces(title + subtitle));
  const body = rows.map(({ label, cells }) => ({
    label: withoutSpaces(label),
    cells: cells.map((entries) => withoutSpaces(shown(entries, layout))),
  }));
  const drawn = drawTables(table, layout);
  if (drawn === undefined) {
    const sections = body.flatMap(({ label, cells }, i) => [
      label,
      // A column without entries is left out once its name has been given.
      ...columns.flatMap(({ title }, column) => {
        if (i === 0) return [head[column], cells[column]];
        return cells[column] === '' ? [] : [withoutSpaces(title), cells[column]];
      }),
    ]);
    expect(withoutSpaces(renderTerminal([table], layout))).toBe(sections.join(''));
    return;
  }
  const groups = groupsIn(drawn);
  expect(groups.flatMap(([first = []]) => first.slice(1))).toEqual(head);
  for (const [i, { label, cells }] of body.entries()) {
    for (const group of groups) expect(group[i + 1]?.[0]).toBe(label);
    expect(groups.flatMap((group) => group[i + 1]?.slice(1) ?? [])).toEqual(cells);
  }
}

function shown(entries: readonly string[], { bullet }: Layout): string {
  if (entries.length === 0) return '';
  return entries.length === 1 ? entries.join('') : entries.map((entry) => bullet + entry).join('');
}

/** The cells of the drawn tables, without spaces: groups of rows, the head first. */
function groupsIn(drawn: readonly string[]): readonly (readonly (readonly string[])[])[] {
  return splitAt(drawn, (line) => line === '').map((group) =>
    splitAt(group, (line) => /^[┌├└]/.test(line)).map((row) =>
      row
        .map((line) => line.split('│').slice(1, -1).map(withoutSpaces))
        .reduce((above, below) => above.map((cell, i) => cell + (below[i] ?? ''))),
    ),
  );
}

/** The runs of lines between those that separate them. */
function splitAt(
  lines: readonly string[],
  separates: (line: string) => boolean,
): readonly (readonly string[])[] {
  const runs: string[][] = [[]];
  for (const line of lines) {
    if (separates(line)) runs.push([]);
    else runs.at(-1)?.push(line);
  }
  return runs.filter((run) => run.length > 0);
}
