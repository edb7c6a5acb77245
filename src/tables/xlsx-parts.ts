import { posix } from 'node:path';
import { type Entry, fromBufferPromise } from 'yauzl';
import { TableError } from './table.ts';
import { readXml } from './xml.ts';

const MIB = 1024 * 1024;
/** In bytes, unpacked: the limit for all sheets of a workbook, and for what is held in memory for them. */
const LARGEST = { sheets: 512 * MIB, shared: 64 * MIB } as const;
const MOST_PARTS = 10_000;

/** The files that a workbook consists of. */
export interface Parts {
  readonly has: (name: string) => boolean;
  /**
   * Unpacks a part. Fails if it exceeds its declared size or the limits above.
   *
   * @throws {TableError}
   */
  readonly open: (name: string, kind: keyof typeof LARGEST) => AsyncIterable<Uint8Array>;
}

/** Opens a workbook's archive. @throws {TableError} */
export async function partsOf(bytes: Buffer): Promise<Parts> {
  const entries = new Map<string, Entry>();
  const zip = await damagedIfNot(async () => {
    const opened = await fromBufferPromise(bytes, { lazyEntries: true });
    for await (const entry of opened.eachEntry()) {
      entries.set(entry.fileName.toLowerCase(), entry);
      if (entries.size > MOST_PARTS) throw new TableError({ kind: 'damaged' });
    }
    return opened;
  });
  const left: Record<keyof typeof LARGEST, number> = { ...LARGEST };
  return {
    has: (name) => entries.has(name.toLowerCase()),
    async *open(name, kind) {
      const entry = entries.get(name.toLowerCase());
      if (!entry) throw new TableError({ kind: 'damaged' });
      if (entry.isEncrypted()) throw new TableError({ kind: 'password' });
      left[kind] -= entry.uncompressedSize;
      if (left[kind] < 0) throw new TableError({ kind: 'too-large', most: `${LARGEST[kind] / MIB} MiB` });
      const stream = await damagedIfNot(() => zip.openReadStreamPromise(entry));
      const unpacked = stream[Symbol.asyncIterator]();
      for (;;) {
        const { value, done } = await damagedIfNot(() => unpacked.next());
        if (done) return;
        yield value;
      }
    },
  };
}

/** A reference from one part of a workbook to another. */
export interface Relation {
  /** The last segment of the type's URI, such as `worksheet`. */
  readonly type: string;
  /** The path of the part referred to. */
  readonly target: string;
}

/** Returns a part's references by id; for `''`, those of the workbook itself. @throws {TableError} */
export async function relationsOf(part: string, parts: Parts): Promise<ReadonlyMap<string, Relation>> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const file = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const relations = new Map<string, Relation>();
  if (!parts.has(file)) return relations;
  const listener = {
    open: (_: string, { Id, Type = '', Target = '' }: Readonly<Record<string, string>>) => {
      if (Id === undefined) return;
      const target = posix.join('/', Target.startsWith('/') ? '' : folder, Target).slice(1);
      relations.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target });
    },
  };
  for await (const _ of readXml(parts.open(file, 'shared'), listener));
  return relations;
}

async function damagedIfNot<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof TableError ? error : new TableError({ kind: 'damaged' }, error);
  }
}
