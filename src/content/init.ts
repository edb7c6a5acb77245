import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonSchemaOf } from './json-schema.ts';
import { writeNewFolder } from './new-folder.ts';
import { FILES, STARTER_FILES } from './pack-files.ts';

/** Next to this file, or in `dist`. */
const TEMPLATE = join(import.meta.dirname, 'template');

/**
 * Writes a small pack to start from, with JSON Schemas for editors, into a new or empty folder. If that fails, nothing
 * is left behind.
 *
 * @throws {FolderInUse} if the folder is not empty or is a file; the file system's errors
 */
export async function initPack(folder: string): Promise<void> {
  const packed = STARTER_FILES.map(
    async (name) => [`${name}.yaml`, await readFile(join(TEMPLATE, `${name}.yaml`), 'utf8')] as const,
  );
  const schemas = FILES.map(
    (name) => [join('schema', `${name}.json`), `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`] as const,
  );
  await writeNewFolder(folder, [...(await Promise.all(packed)), ...schemas]);
}
