import * as fs from 'node:fs';
import { createRequire, wrap } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import { cacheHome } from './profile/home.ts';

/*
 * Starts the program, and keeps what V8 compiles of it for later calls, since compiling takes longer than running. V8
 * trusts what it is given, so only a whole file that nobody but the user can write is used. Any error means: do without.
 */

/** Set by the build: a hash of the bundle, and the names of the commands. */
declare const BUILD: string;
declare const COMMANDS: readonly string[];

const DIST = import.meta.dirname;
const HOME = cacheHome(process.env);
const FOLDER = `${HOME}/compiled`;
/** A run compiles the functions that it calls, so each command has files of its own. */
const COMMAND = process.argv.find((word, i) => i > 1 && COMMANDS.includes(word)) ?? 'career';
const ordinary = createRequire(`${DIST}/start.cjs`);
const loaded = new Map<string, { exports: object }>();

load('./career.cjs');

/** Returns what a file of the bundle, or a module of Node.js, exports. */
function load(name: string): object {
  if (!name.startsWith('./')) return ordinary(name);
  const module = loaded.get(name) ?? { exports: {} };
  if (loaded.has(name)) return module.exports;
  loaded.set(name, module);
  const filename = `${DIST}/${name.slice(2)}`;
  const path = `${FOLDER}/${[BUILD, process.version, process.arch, COMMAND, name.slice(2)].join('.')}`;
  const cachedData = read(path);
  const script = new Script(wrap(fs.readFileSync(filename, 'utf8')), { filename, cachedData });
  const isUsed = cachedData !== undefined && !script.cachedDataRejected;
  if (!isUsed) process.on('exit', (code) => [0, 130].includes(code) && keep(path, script));
  script.runInThisContext().call(module.exports, module.exports, load, module, filename, DIST);
  return module.exports;
}

/** Whether nobody else can write a file or folder. Windows has no such modes: there a user's caches are their own. */
function isMine({ uid, mode }: fs.Stats): boolean {
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
}

function isMyFolder(path: string): boolean {
  const stats = fs.lstatSync(path);
  return stats.isDirectory() && isMine(stats);
}

function read(path: string): Buffer | undefined {
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = fs.constants;
  try {
    if (![HOME, FOLDER].every(isMyFolder)) return undefined;
    const file = fs.openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    const stats = fs.fstatSync(file);
    const bytes = stats.isFile() && isMine(stats) ? fs.readFileSync(file) : Buffer.alloc(8);
    fs.closeSync(file);
    return crc32(bytes.subarray(8)) === bytes.readUInt32LE() ? bytes.subarray(8) : undefined;
  } catch {
    return undefined;
  }
}

function keep(path: string, script: Script): void {
  const fresh = `${path}.${process.pid}`;
  try {
    for (const folder of [dirname(HOME), HOME, FOLDER]) {
      if (!fs.existsSync(folder)) fs.mkdirSync(folder, 0o700);
      if (folder !== dirname(HOME) && !isMyFolder(folder)) return;
    }
    const data = script.createCachedData();
    const head = Buffer.alloc(8);
    head.writeUInt32LE(crc32(data));
    fs.writeFileSync(fresh, Buffer.concat([head, data]), { flag: 'wx', mode: 0o600 });
    fs.renameSync(fresh, path);
    removeOld(FOLDER);
    // Where versions before this one kept code.
    const before = `${HOME}/code`;
    if (isMyFolder(before)) removeOld(before);
    fs.rmdirSync(before);
  } catch {
    // The next call compiles again.
  }
}

/** Removes the files that other versions have kept, by their names: whatever else is there stays. */
function removeOld(folder: string): void {
  for (const name of fs.readdirSync(folder)) {
    const isOld = /^[0-9a-f]{12}\.v\d+\.\d+\.\d+\./.test(name) && !name.startsWith(BUILD);
    if (isOld) fs.unlinkSync(`${folder}/${name}`);
  }
}
