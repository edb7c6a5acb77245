import { readFileSync } from 'node:fs';
import type { Pack } from './schema.ts';

/**
 * Returns the built-in pack. The build has checked it and written it beside the program as JSON, so that
 * starting up costs no YAML and no validation.
 */
export function builtInPack(): Pack {
  const pack: Pack = JSON.parse(readFileSync(new URL('./pack.json', import.meta.url), 'utf8'));
  return pack;
}
