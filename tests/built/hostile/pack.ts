import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shipPack } from '../../unit/content/ship-pack.ts';

/** Writes the small pack about a ship into a folder, with every text changed as `change` says. */
export async function shipPackIn(
  folder: string,
  change: (text: string, key: string) => string = (text) => text,
): Promise<void> {
  for (const [name, value] of Object.entries(shipPack)) {
    const json = JSON.stringify(value, (key, each: unknown) =>
      typeof each === 'string' ? change(each, key) : each,
    );
    await writeFile(join(folder, `${name}.yaml`), `${json}\n`);
  }
}
