import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

test.each(['docs/terminal.md', 'docs/terminal.ja.md'])(
  '%s names every environment variable of the program',
  (file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(root, 'src', name), 'utf8'));
    const names = new Set(sources.join('\n').match(/\bCAREER_[A-Z_]+\b/g));
    expect(names.size).toBeGreaterThan(3);
    for (const name of names) expect(text).toContain(`\`${name}`);
  },
);
