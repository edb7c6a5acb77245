import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Expects axe to find nothing wrong with a page in its current state, in light and dark mode. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe);
  for (const [colorScheme, rules] of [
    ['light', {}],
    // Nothing else depends on the colours.
    ['dark', { runOnly: ['color-contrast'] }],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    const options = JSON.stringify({ ...rules, resultTypes: ['violations'] });
    const { violations, passes } = await page.evaluate<AxeResults>(`axe.run(${options})`);
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    expect({ colorScheme, found }).toEqual({ colorScheme, found: [] });
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
  }
}
