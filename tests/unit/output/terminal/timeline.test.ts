import { describe, expect, test } from 'vitest';
import type { Timeline } from '../../../../src/output/document.ts';
import type { Layout } from '../../../../src/output/terminal/layout.ts';
import { styleWith } from '../../../../src/output/terminal/style.ts';
import { drawTimeline } from '../../../../src/output/terminal/timeline.ts';
import { widthOf } from '../../../../src/output/terminal/width.ts';

const timeline: Timeline = {
  kind: 'timeline',
  spans: [
    { label: 'Deckhand', dates: 'reached', notes: [], from: 0, to: 0 },
    { label: 'Mate', dates: 'Nov 2026 – Oct 2027', notes: [], from: 0, to: 0.5 },
    { label: '船長', dates: '2027年11月〜2028年10月', notes: ['fixed'], from: 0.5, to: 1 },
  ],
  ticks: [
    { at: 1 / 12, label: '2027' },
    { at: 7 / 12, label: '2028' },
  ],
  periods: [
    {
      title: 'Jan–Mar 2027',
      events: [
        { span: 1, marker: '[x]', text: 'Draw a chart', date: 'Jan 2027', id: 'mate-chart', notes: [] },
        {
          ...{ span: 2, marker: '[ ]', date: 'Mar 2027', id: 'master-harbour', notes: ['fixed'] },
          text: 'Bring a ship into harbour at night in a storm',
        },
      ],
    },
  ],
};

describe('a timeline', () => {
  test('has a bar to scale for each span, the years below, and the events by period', () => {
    expect(drawTimeline(timeline, layoutOf(40))).toEqual([
      'Deckhand  reached',
      '░'.repeat(40),
      'Mate  Nov 2026 – Oct 2027',
      '█'.repeat(20) + '░'.repeat(20),
      '船長  2027年11月〜2028年10月',
      '  fixed',
      '░'.repeat(20) + '█'.repeat(20),
      '   |2027               |2028',
      '',
      'Jan–Mar 2027',
      '[x] Draw a chart',
      '    Jan 2027  mate-chart',
      '[ ] Bring a ship into harbour at night',
      '    in a storm',
      '    Mar 2027  master-harbour',
      '    fixed',
    ]);
  });

  test('is drawn in ASCII on a terminal without block characters', () => {
    const lines = drawTimeline(timeline, layoutOf(40, { ascii: true }));
    expect(lines[1]).toBe('.'.repeat(40));
    expect(lines[3]).toBe('#'.repeat(20) + '.'.repeat(20));
  });

  test('says the same without colour as with it', () => {
    const coloured = drawTimeline(timeline, layoutOf(40, { style: styleWith(true) })).join('\n');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are escape sequences
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(drawTimeline(timeline, layoutOf(40)).join('\n'));
  });

  test('has dates beside their label if both fit on a line', () => {
    const span = (dates: string) => [{ label: 'Step', dates, notes: [], from: 0, to: 1 }];
    const above = (dates: string) =>
      drawTimeline({ ...timeline, spans: span(dates), ticks: [], periods: [] }, layoutOf(40)).slice(0, -1);
    expect(above('x'.repeat(34))).toEqual([`Step  ${'x'.repeat(34)}`]);
    expect(above('x'.repeat(35))).toEqual(['Step', `  ${'x'.repeat(35)}`]);
  });

  test('leaves out years without room', () => {
    const years = Array.from({ length: 20 }, (_, i) => ({ at: i / 20, label: String(2027 + i) }));
    const line = drawTimeline({ ...timeline, ticks: years, periods: [] }, layoutOf(40)).at(-1) ?? '';
    expect(line.match(/\d{4}/g)).toEqual(['2027', '2030', '2033', '2036', '2039', '2042']);
    expect(line.indexOf('|2036')).toBe(18);
  });

  test('shows the shortest span, even at the very end', () => {
    const spans = [{ label: 'Last', dates: 'today', notes: [], from: 0.999, to: 1 }];
    expect(drawTimeline({ ...timeline, spans, ticks: [], periods: [] }, layoutOf(40))[1]).toBe(
      `${'░'.repeat(39)}█`,
    );
  });

  test('is no wider than prose on a wide terminal, and a long label is above its dates', () => {
    const spans = [{ label: 'x'.repeat(90), dates: 'y'.repeat(20), notes: [], from: 0, to: 1 }];
    expect(drawTimeline({ ...timeline, spans, ticks: [], periods: [] }, layoutOf(140))).toEqual([
      'x'.repeat(90),
      `  ${'y'.repeat(20)}`,
      '█'.repeat(100),
    ]);
  });
});

function layoutOf(width: number, others: Partial<Layout> = {}): Layout {
  return { width, style: styleWith(false), ascii: false, measure: widthOf, bullet: '- ', ...others };
}
