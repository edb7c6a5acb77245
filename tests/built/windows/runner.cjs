// Runs inside wine: takes a file of requests, runs the program for each at the same time, writes what came of them.
const { spawn } = require('node:child_process');
const { readFileSync, writeFileSync } = require('node:fs');

const [requests, answers] = process.argv.slice(2);
const { program, runs } = JSON.parse(readFileSync(requests, 'utf8'));
// Windows has none of these; wine passes them on from Linux.
const ours = /^(LC_.*|LANG|LANGUAGE|HOME|XDG_.*|CAREER_.*|NODE_OPTIONS|VITEST.*|CI)$/;
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));

const run = (options) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...options.args], {
      cwd: options.cwd,
      env: { ...env, ...options.env },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.end(options.input ?? '');
  });

Promise.all(runs.map(run)).then((results) => writeFileSync(answers, JSON.stringify(results)));
