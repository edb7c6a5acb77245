import { readFileSync } from 'node:fs';
import type { Pack } from './schema.ts';

/**
 * Returns the built-in pack. The build has checked it and written it beside the program as JSON, so that
 * starting up costs no YAML and no validation.
 */
export function builtInPack(): Pack {
  const pack: Pack = JSON.parse(beside('pack.json'));
  return pack;
}

/** Returns the search index of the built-in pack, as it was written down. */
export function builtInIndex(): string {
  return beside('index.json');
}

function beside(name: string): string {
  return readFileSync(new URL(`./${name}`, import.meta.url), 'utf8');
}
