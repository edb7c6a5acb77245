import {
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FileCalls, replaceFile, writeNewFile } from '../../../src/files/replace.ts';

const errorOf = (code: string) => Object.assign(new Error(code), { code, syscall: 'rename' });

const NODE_CALLS: FileCalls = { open: openSync, rename: renameSync, remove: rmSync };

/** System calls, one of which fails a number of times. */
function failing(call: keyof FileCalls, code: string, times: number): FileCalls {
  let left = times;
  const refuse = () => {
    if (left === 0) return;
    left -= 1;
    throw errorOf(code);
  };
  return {
    ...NODE_CALLS,
    ...(call === 'rename' && {
      rename: (from, to) => {
        refuse();
        renameSync(from, to);
      },
    }),
    ...(call === 'open' && {
      open: (path, flags, mode) => {
        refuse();
        return openSync(path, flags, mode);
      },
    }),
    ...(call === 'remove' && {
      remove: (path, options) => {
        refuse();
        rmSync(path, options);
      },
    }),
  };
}

describe('a file that is replaced', () => {
  let folder = '';
  let file = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'career-replace-'));
    file = join(folder, 'file');
    writeFileSync(file, 'before');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test.each(['open', 'rename'] as const)('is written once another program lets go: %s', (call) => {
    replaceFile(file, 'after', failing(call, 'EBUSY', 3));
    expect(readFileSync(file, 'utf8')).toBe('after');
    expect(readdirSync(folder)).toEqual(['file']);
  });

  test('is unchanged if it cannot be replaced, and no half-written file is left', () => {
    expect(() => replaceFile(file, 'after', failing('rename', 'ENOSPC', 1))).toThrow('ENOSPC');
    expect(readFileSync(file, 'utf8')).toBe('before');
    expect(readdirSync(folder)).toEqual(['file']);
  });

  test('fails for its own reason, also if cleaning up fails for another', () => {
    const calls = { ...failing('remove', 'EIO', 100), rename: failing('rename', 'ENOSPC', 1).rename };
    expect(() => replaceFile(file, 'after', calls)).toThrow('ENOSPC');
    expect(readFileSync(file, 'utf8')).toBe('before');
  });

  test('must not be there yet, if it is to be new', () => {
    expect(() => writeNewFile(file, 'after')).toThrow('EEXIST');
    expect(readFileSync(file, 'utf8')).toBe('before');
  });

  test.runIf(process.platform !== 'win32')('is private to its owner, even if the umask forbids all', () => {
    const path = join(folder, 'new', 'file');
    const umask = process.umask(0o777);
    try {
      replaceFile(path, 'after');
    } finally {
      process.umask(umask);
    }
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'new')).mode & 0o777).toBe(0o700);
  });
});
