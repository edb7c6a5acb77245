// Runs inside wine: reads a file of requests, runs the program for all of them at once, and writes the results.
const { spawn } = require('node:child_process');
const { closeSync, constants, openSync, readdirSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const [requests, answers] = process.argv.slice(2);
const { program, runs, scanned } = JSON.parse(readFileSync(requests, 'utf8'));
// Windows has none of these; wine passes them on from Linux.
const ours = /^(LC_.*|LANG|LANGUAGE|HOME|XDG_.*|CAREER_.*|NODE_OPTIONS|VITEST.*|CI)$/;
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));

/** libuv's flag for opening a file so that nobody else can open, rename or remove it. */
const UNSHARED = 0x10000000;
/** In milliseconds: how long a scanner holds a new file. */
const HELD = 50;
let held = 0;

function filesIn(folder) {
  try {
    const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  } catch {
    return [];
  }
}

/** Like a virus scanner: holds every file in a folder once, as soon as it is there. */
function scan(folder, milliseconds, seen = new Set()) {
  for (const path of filesIn(folder).filter((path) => !seen.has(path))) {
    try {
      const file = openSync(path, constants.O_RDONLY | UNSHARED);
      setTimeout(() => closeSync(file), milliseconds);
      seen.add(path);
      held += 1;
    } catch {
      // It is open elsewhere: try again later.
    }
  }
  setTimeout(scan, 1, folder, HELD, seen);
}

/** Kills a process as soon as it has begun to write a file. */
function killOnceItWrites(child, folder) {
  if (child.exitCode !== null) return;
  if (filesIn(folder).some((path) => path.endsWith('.tmp'))) child.kill();
  else setTimeout(killOnceItWrites, 0, child, folder);
}

const run = (options) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...options.args], {
      cwd: options.cwd,
      env: { ...env, ...options.env },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
      if (options.readsOnce) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.on('error', () => {}).end(options.input ?? '');
    if (options.killedWriting !== undefined) killOnceItWrites(child, options.killedWriting);
  });

if (scanned !== undefined) scan(scanned.folder, scanned.milliseconds);
Promise.all(runs.map(run)).then((results) => {
  writeFileSync(answers, JSON.stringify({ results, held }));
  process.exit();
});
