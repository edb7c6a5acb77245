import { describe, expect, test } from 'vitest';
import { markupOf } from '../../../../src/output/html/html.ts';
import { radar } from '../../../../src/output/html/radar.ts';

const drawn = markupOf(
  radar(
    {
      kind: 'profiles',
      title: 'A title',
      scale: '',
      summary: 'In words',
      traits: ['top', 'right', 'bottom', 'left'],
      profiles: [
        { name: 'you', values: [1, 0, -1, 0.5] },
        { name: 'role', values: [1, 1, 1, 1] },
      ],
    },
    'r',
  ),
);

describe('a radar chart', () => {
  test('runs from -1 at the centre to 1 at the rim, clockwise from the top', () => {
    const points = [...drawn.matchAll(/<circle class="dot" cx="([^"]+)" cy="([^"]+)"/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    expect(points).toEqual([
      [0, -130],
      [65, 0],
      [0, 0],
      [-97.5, 0],
    ]);
  });

  test('draws each profile as a closed shape', () => {
    const [person, role] = [...drawn.matchAll(/<path class="shape profile-\d" d="([^"]+)"/g)].map(
      ([, d]) => d,
    );
    expect(person).toMatch(/^M0,-130L65,.*Z$/);
    expect(role).toMatch(/^M0,-130L130,.*Z$/);
  });

  test('has a title and its content in words', () => {
    expect(drawn).toContain('role="img" aria-labelledby="r-title r-text"');
    expect(drawn).toContain('<title id="r-title">A title</title><desc id="r-text">In words</desc>');
  });

  test('names its axes, and numbers them', () => {
    expect([...drawn.matchAll(/<tspan[^>]*>([^<]+)</g)].map(([, label]) => label)).toEqual([
      'top',
      'right',
      'bottom',
      'left',
    ]);
    expect([...drawn.matchAll(/class="axis number"[^>]*>(\d)</g)].map(([, n]) => n)).toEqual([
      '1',
      '2',
      '3',
      '4',
    ]);
  });

  test('breaks long names into lines', () => {
    const long = markupOf(
      radar(
        {
          kind: 'profiles',
          title: '',
          scale: '',
          summary: '',
          traits: ['Finding common ground'],
          profiles: [],
        },
        'r',
      ),
    );
    expect([...long.matchAll(/<tspan[^>]*>([^<]+)</g)].map(([, line]) => line)).toEqual([
      'Finding common',
      'ground',
    ]);
  });
});
