import { describe, expect, test } from 'vitest';
import type { Profiles } from '../../../../src/output/document.ts';
import type { Layout } from '../../../../src/output/terminal/layout.ts';
import { drawProfiles } from '../../../../src/output/terminal/profiles.ts';
import { styleWith } from '../../../../src/output/terminal/style.ts';
import { widthOf } from '../../../../src/output/terminal/width.ts';

const PROFILES: Profiles = {
  kind: 'profiles',
  title: 'T',
  scale: 'S',
  traits: ['Daring', '用心'],
  profiles: [
    { name: 'You', values: [0.5, null] },
    { name: 'Captain', values: [-1, 0] },
    { name: 'Cook', values: [1, 0] },
  ],
};

function drawn(more: Partial<Profiles>, width: number, change: Partial<Layout> = {}): readonly string[] {
  const layout = { width, measure: widthOf, style: styleWith(false), ascii: false, bullet: '- ', ...change };
  return drawProfiles({ ...PROFILES, ...more }, layout);
}

describe('profiles', () => {
  test('have a line for each trait, with a mark at each value, below a line that says whose they are', () => {
    expect(drawn({}, 29)).toEqual([
      '● You   ○ Captain   ◇ Cook',
      'Daring  ○─────────┼────●────◇',
      '用心    ──────────○──────────',
    ]);
  });

  test('are drawn in ASCII on a terminal without other characters', () => {
    expect(drawn({}, 29, { ascii: true })).toEqual([
      '* You   o Captain   x Cook',
      'Daring  o---------+----*----x',
      '用心    ----------o----------',
    ]);
  });

  test('show the reader’s own mark if several meet', () => {
    const profiles = [
      { name: 'You', values: [0, 0] },
      { name: 'Captain', values: [0, 1] },
    ];
    expect(drawn({ profiles }, 29).slice(1)).toEqual([
      'Daring  ──────────●──────────',
      '用心    ──────────●─────────○',
    ]);
  });

  test('have their middle in the middle, and are neither too long nor too short to be read', () => {
    const line = (width: number) =>
      drawn({ traits: ['Daring'] }, width)
        .at(-1)
        ?.slice('Daring  '.length);
    expect(line(28)).toBe(`○${'─'.repeat(8)}┼${'─'.repeat(4)}●${'─'.repeat(3)}◇`);
    expect(line(200)).toHaveLength(41);
    expect(line(12)).toHaveLength(9);
  });

  test('take their labels in lines of half the width at most, the marks beside the last', () => {
    expect(drawn({ traits: ['Going where nobody has been'] }, 40).slice(1)).toEqual([
      'Going where nobody',
      'has been              ○───────┼───●───◇',
    ]);
  });

  test('say what the two ends mean if there is room for that and a line', () => {
    const poles = [
      { low: 'stays', high: 'goes far' },
      { low: 'trusts', high: 'checks' },
    ];
    expect(drawn({ poles }, 47).slice(1)).toEqual([
      'Daring   stays  ○─────────┼────●────◇  goes far',
      '用心    trusts  ──────────○──────────  checks',
    ]);
    expect(drawn({ poles }, 46)[1]).toMatch(/^Daring {2}○[─┼●]+◇$/);
    expect(drawn({ poles: poles.map(() => ({ low: '', high: '' })) }, 60)).toEqual(drawn({}, 60));
  });

  test('are thick as far as people differ from a mean, and say what that is', () => {
    const profiles = [
      { name: 'All', values: [0.5, null], spreads: [0.2, 0.2] },
      { name: 'Deck', values: [-1, 0], spreads: [0.9, 0.9] },
    ];
    const spread = { profiles, spreadName: 'range' };
    expect(drawn(spread, 29)).toEqual([
      '● All   ○ Deck   ━ range',
      'Daring  ○─────────┼──━━●━━───',
      '用心    ──────────○──────────',
    ]);
    expect(drawn(spread, 29, { ascii: true }).slice(0, 2)).toEqual([
      '* All   o Deck   = range',
      'Daring  o---------+--==*==---',
    ]);
    const none = [{ name: 'All', values: [0.5, 0.5], spreads: [0, null] }];
    expect(drawn({ profiles: none }, 29).slice(1).join('')).not.toContain('━');
  });

  test('mark the reader’s own value and how far people differ as what matters, unless they are unsure', () => {
    const style = { ...styleWith(false), role: (text: string) => `<${text}>`, faint: (text: string) => text };
    const profiles = [
      { name: 'You', values: [0.5], spreads: [0.1] },
      { name: 'Captain', values: [-1] },
    ];
    const line = (unsure: boolean) => drawn({ traits: ['Daring'], profiles, unsure }, 29, { style })[1];
    expect(line(false)).toBe('Daring  ○─────────┼───<━><●><━>────');
    expect(line(true)).toBe('Daring  ○─────────┼───<━>●<━>────');
  });

  test('break the line that says whose they are', () => {
    expect(drawn({}, 20).slice(0, 2)).toEqual(['● You   ○ Captain', '◇ Cook']);
  });
});
