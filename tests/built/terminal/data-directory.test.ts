import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newHome, open } from './terminal.ts';

test.runIf(process.platform === 'linux')(
  'Without CAREER_HOME the draft is where the XDG Base Directory Specification has it.',
  async () => {
    const data = newHome();
    const quiz = open(['quiz', '--length', 'full', '--lang', 'en'], {
      env: { CAREER_HOME: undefined, XDG_DATA_HOME: data },
    });
    await quiz.shows('1 of 58');
    quiz.type('4');
    await quiz.shows('2 of 58');
    quiz.type('\u0003');
    expect(await quiz.ended).toBe(130);
    expect(await readdir(join(data, 'career'))).toEqual(['draft-cio-cto.json']);
  },
);
