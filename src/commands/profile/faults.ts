import type { Fault } from '../../content/fault.ts';
import { validate } from '../../content/validate.ts';
import { readYaml } from '../../content/yaml.ts';
import { exportSchema } from '../../profile/exchange.ts';

/** Everything wrong with a file as an exported profile, with its place. */
export function faultsIn(file: string, text: string): readonly Fault[] {
  const json = readYaml(file, text);
  if (json.faults.length > 0) return json.faults;
  const checked = validate(exportSchema, json.value);
  if (!('faults' in checked)) return [{ file, kind: 'syntax', code: 'not-json', reason: 'not JSON' }];
  return checked.faults.map(({ path, reason }) => ({ ...json.locate(path), ...reason }));
}
