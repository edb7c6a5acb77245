import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Expects that axe objects to nothing on a page as it is now, in light and in dark. */
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
