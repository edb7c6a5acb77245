// Starts the program and caches the code that V8 compiles. V8 does not verify a cache, so only files that are complete
// and that only the user can write are used. The build defines BUILD (a hash of the bundle) and COMMANDS.
declare const BUILD: string;
declare const COMMANDS: readonly string[];
const fs = process.getBuiltinModule('node:fs');
const { wrap } = process.getBuiltinModule('node:module');
const { isAbsolute } = process.getBuiltinModule('node:path');
const { Script } = process.getBuiltinModule('node:vm');
const DIST = import.meta.dirname;
const { LOCALAPPDATA, XDG_CACHE_HOME, HOME } = process.env;
const usual = `${HOME}/${process.platform === 'darwin' ? 'Library/Caches' : '.cache'}`;
const xdg = XDG_CACHE_HOME?.startsWith('/') ? XDG_CACHE_HOME : usual;
const CACHES = process.platform === 'win32' ? `${LOCALAPPDATA}/career` : xdg;
const OURS = `${CACHES}/${process.platform === 'win32' ? 'Cache' : 'career'}`;
const FOLDER = `${OURS}/compiled`;
/** V8 compiles functions when they are called, so each command has its own cache files. */
const command = process.argv.find((word, i) => i > 1 && COMMANDS.includes(word)) ?? 'career';
const loaded = new Map<string, { exports: object }>();
load('./career.cjs');

/** Returns the exports of a file of the bundle, or of a Node module. */
function load(name: string): object {
  if (!name.startsWith('./')) return process.getBuiltinModule(name) ?? {};
  const module = loaded.get(name) ?? { exports: {} };
  if (loaded.has(name)) return module.exports;
  loaded.set(name, module);
  const filename = `${DIST}/${name.slice(2)}`;
  const path = `${FOLDER}/${[BUILD, process.version, process.arch, command, name.slice(2)].join('.')}`;
  const cachedData = read(path);
  const script = new Script(wrap(fs.readFileSync(filename, 'utf8')), { filename, cachedData });
  const isNew = !cachedData || script.cachedDataRejected;
  if (isNew && isAbsolute(FOLDER))
    process.on('exit', (code) => [0, 130].includes(code) && keep(path, script));
  script.runInThisContext().call(module.exports, module.exports, load, module, filename, DIST);
  return module.exports;
}

/** Whether only the user can write there. Windows has no such modes; there the cache folder is private. */
function isMine({ uid, mode }: import('node:fs').Stats): boolean {
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
}

function isMyFolder(path: string, stats = fs.lstatSync(path)): boolean {
  return stats.isDirectory() && isMine(stats);
}

function read(path: string): Buffer | undefined {
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = fs.constants;
  try {
    if (!isAbsolute(FOLDER) || !isMyFolder(OURS) || !isMyFolder(FOLDER)) return undefined;
    const file = fs.openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    const stats = fs.fstatSync(file);
    const bytes = stats.isFile() && isMine(stats) ? fs.readFileSync(file) : Buffer.alloc(0);
    fs.closeSync(file);
    const [code, copy] = [bytes.subarray(0, bytes.length / 2), bytes.subarray(bytes.length / 2)];
    return code.equals(copy) ? code : undefined;
  } catch {
    return undefined;
  }
}

function keep(path: string, script: { createCachedData(): Buffer }): void {
  process.umask(0o077); // The user's own umask might remove all permissions from folders.
  try {
    for (const folder of [CACHES, OURS, FOLDER]) {
      if (!fs.existsSync(folder)) fs.mkdirSync(folder, 0o700);
      if (folder.startsWith(OURS) && !isMyFolder(folder)) return;
    }
    // Written twice, to detect damage: V8 would run damaged code.
    const data = script.createCachedData();
    fs.rmSync(`${path}.new`, { force: true });
    fs.writeFileSync(`${path}.new`, Buffer.concat([data, data]), { flag: 'wx', mode: 0o600 });
    fs.renameSync(`${path}.new`, path);
    for (const folder of [FOLDER, `${OURS}/code`]) {
      for (const name of isMyFolder(folder) ? fs.readdirSync(folder) : []) {
        if (/^[0-9a-f]{12}\.v\d+\./.test(name) && !name.startsWith(BUILD)) fs.unlinkSync(`${folder}/${name}`);
      }
    }
    fs.rmdirSync(`${OURS}/code`);
  } catch {}
}
