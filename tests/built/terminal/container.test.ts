import { spawn } from 'node:child_process';
import { expect, inject, onTestFinished } from 'vitest';
import { NODE } from '../cli/node.ts';
import { testWith } from '../tool.ts';
import { childOf, open } from './terminal.ts';

/** Runs a program as process 1 of a namespace of its own, as a container does. */
const AS_FIRST = ['-pf', '--mount-proc'];
const RESPONDENT = '{"id": "a1", "answers": {"technology-1": 5}}';

testWith(
  'unshare',
  'SIGTERM ends the program as the first process of a container',
  async () => {
    const container = spawn('unshare', [...AS_FIRST, NODE, inject('program'), 'score', '--quiet']);
    onTestFinished(() => {
      container.kill('SIGKILL');
    });
    const ended = new Promise((resolve) => container.on('close', resolve));
    container.stdin.write(`${RESPONDENT}\n${RESPONDENT.replace('a1', 'a2')}\n`);
    await new Promise((resolve) => container.stdout.once('data', resolve));
    process.kill(childOf(container.pid ?? 0), 'SIGTERM');
    expect(await ended).toBe(143);
  },
  [...AS_FIRST, 'true'],
);

testWith(
  'unshare',
  'Ctrl-C ends the program as the first process of a container',
  async () => {
    const session = open(['score', '--quiet'], {
      program: ['unshare', ...AS_FIRST, NODE, inject('program')],
      columns: 200,
    });
    session.type(`${RESPONDENT}\r${RESPONDENT.replace('a1', 'a2')}\r`);
    await session.shows('outcome');
    session.type('\u0003');
    expect(await session.ended).toBe(130);
  },
  [...AS_FIRST, 'true'],
);

testWith(
  'unshare',
  'SIGTERM ends a drawn quiz as the first process of a container',
  async () => {
    const session = open(['quiz'], {
      program: ['unshare', ...AS_FIRST, NODE, inject('program')],
    });
    await session.shows('Ctrl-C');
    process.kill(childOf(session.pid()), 'SIGTERM');
    expect(await session.ended).toBe(143);
  },
  [...AS_FIRST, 'true'],
);
