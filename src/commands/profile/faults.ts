import type { Fault } from '../../content/fault.ts';
import { validate } from '../../content/validate.ts';
import { readYaml } from '../../content/yaml.ts';
import { exportSchema } from '../../profile/exchange.ts';

/** All faults of a file that should be an exported profile, with their places. */
export function faultsIn(file: string, text: string): readonly Fault[] {
  const json = readYaml(file, text);
  if (json.faults.length > 0) return json.faults;
  const checked = validate(exportSchema, json.value);
  if (!('faults' in checked)) return [{ file, kind: 'syntax', code: 'not-json', reason: 'not JSON' }];
  return checked.faults.map(({ path, reason }) => ({ ...json.locate(path), ...reason }));
}
