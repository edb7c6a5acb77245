import { describe, expect, test } from 'vitest';
import type { Stop } from '../../../../src/output/document.ts';
import type { Layout } from '../../../../src/output/terminal/layout.ts';
import { drawRail } from '../../../../src/output/terminal/rail.ts';
import { styleWith } from '../../../../src/output/terminal/style.ts';
import { widthOf } from '../../../../src/output/terminal/width.ts';

const STOPS: readonly Stop[] = [
  { text: '主任〜係長級', state: 'passed', count: '5/5' },
  { text: '課長級', state: 'current', says: '現在地', count: '2/6' },
  { text: '部長級', state: 'ahead' },
];

function drawn(stops: readonly Stop[], width: number, change: Partial<Layout> = {}): readonly string[] {
  const layout = { width, measure: widthOf, style: styleWith(false), ascii: false, bullet: '・', ...change };
  return drawRail({ kind: 'rail', stops }, layout);
}

describe('a rail', () => {
  test('has its texts and notes in columns below a line', () => {
    expect(drawn(STOPS, 60)).toEqual([
      '●─────────────◉─────────────○',
      '主任〜係長級  課長級        部長級',
      '5/5           現在地 2/6',
    ]);
  });

  test('is drawn downwards if its columns do not fit', () => {
    expect(drawn(STOPS, 40)).toEqual(drawn(STOPS, 60));
    expect(drawn(STOPS, 39)).toEqual(['● 主任〜係長級  5/5', '◉ 課長級  現在地 2/6', '○ 部長級']);
  });

  test('marks the stop where the reader is, with its sign and its texts', () => {
    const style = { ...styleWith(false), role: (text: string) => `<${text}>` };
    expect(drawn(STOPS, 60, { style })).toEqual([
      '●─────────────<◉>─────────────○',
      '主任〜係長級  <課長級>        部長級',
      '5/5           <現在地 2/6>',
    ]);
    expect(drawn(STOPS, 39, { style })[1]).toBe('<◉> <課長級  現在地 2/6>');
  });

  test('has ASCII signs for terminals without others', () => {
    expect(drawn(STOPS, 60, { ascii: true })[0]).toBe('*-------------@-------------o');
  });
});

describe('long texts of a rail', () => {
  const stops: readonly Stop[] = [
    { text: 'Senior section manager', state: 'current', says: 'You are here', count: '1/2' },
    { text: 'Director', state: 'ahead' },
  ];

  test('are broken within their columns', () => {
    expect(drawn(stops, 34)).toEqual([
      '◉─────────────────○',
      'Senior section    Director',
      'manager',
      'You are here 1/2',
    ]);
  });

  test('are drawn downwards if they would take more than three lines', () => {
    expect(drawn(stops, 32)).toEqual(['◉ Senior section manager  You', '  are here 1/2', '○ Director']);
    expect(drawn(stops, 28)).toEqual(['◉ Senior section manager', '  You are here 1/2', '○ Director']);
  });

  test('with a long note are broken in the note', () => {
    const noted = stops.map((stop) => ({ ...stop, text: 'Director', says: 'You have been here for long' }));
    expect(drawn(noted, 40)).toEqual([
      '◉────────────────────○',
      'Director             Director',
      'You have been here   You have been here',
      'for long 1/2         for long',
    ]);
  });
});
