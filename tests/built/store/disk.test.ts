import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { saveChanges } from '../../../src/profile/store.ts';
import { changeOf } from '../../unit/profile/records.ts';
import { testWith } from '../tool.ts';
import { answersFor, filesIn, ITS_NUMBER, newFolder, on, saveResult } from './home.ts';
import { AS_NOBODY, MOUNTING, newYard, run } from './shell.ts';

/** A reason why a file cannot be written. */
interface Trouble {
  /** The mount options of a disk; without any, the reason is permissions. */
  readonly disk?: string;
  readonly begin: string;
  readonly end: string;
  /** The program's message. */
  readonly reason: RegExp;
  /** What cannot be saved; by default everything. */
  readonly saves?: readonly (keyof typeof SAVES)[];
  /** Whether stored data can still be read. */
  readonly readable: boolean;
}

const TROUBLES: Readonly<Record<string, Trouble>> = {
  'a full disk': {
    disk: 'size=64k',
    begin: 'head -c 1M /dev/zero >"$CAREER_HOME/filler" 2>"$YARD/full" || true',
    end: 'rm "$CAREER_HOME/filler"',
    reason: /the disk is full/,
    readable: true,
  },
  'a disk with room for a part of the file': {
    disk: 'size=64k',
    begin: `head -c 1M /dev/zero >"$CAREER_HOME/filler" 2>"$YARD/full" || true
      truncate -s -4096 "$CAREER_HOME/filler"`,
    end: 'rm "$CAREER_HOME/filler"',
    reason: /the disk is full/,
    saves: ['tick'],
    readable: true,
  },
  'a disk that takes no more files': {
    disk: 'nr_inodes=6',
    begin: 'touch "$CAREER_HOME/1" "$CAREER_HOME/2" "$CAREER_HOME/3" "$CAREER_HOME/4" 2>"$YARD/full" || true',
    end: 'rm "$CAREER_HOME"/[0-9]',
    reason: /the disk is full/,
    readable: true,
  },
  'a read-only disk': {
    disk: 'size=1M',
    begin: 'mount -o remount,ro "$CAREER_HOME"',
    end: 'mount -o remount,rw "$CAREER_HOME"',
    reason: /the disk is read-only/,
    readable: true,
  },
  'a read-only folder': {
    begin: 'chmod 500 "$CAREER_HOME/records"',
    end: 'chmod 700 "$CAREER_HOME/records"',
    reason: /no permission/,
    readable: true,
  },
  'a folder without permission': {
    begin: 'chmod 000 "$CAREER_HOME/records"',
    end: 'chmod 700 "$CAREER_HOME/records"',
    reason: /no permission/,
    readable: false,
  },
  'a home without permission': {
    begin:
      'cp -R "$CAREER_HOME" "$YARD/closed" && export CAREER_HOME="$YARD/closed" && chmod 000 "$CAREER_HOME"',
    end: 'chmod 700 "$CAREER_HOME" && export CAREER_HOME="$YARD/home"',
    reason: /no permission/,
    readable: false,
  },
  'a file without permission': {
    begin: 'chmod 000 "$CAREER_HOME"/records/*',
    end: 'chmod 600 "$CAREER_HOME"/records/*',
    reason: /no permission/,
    readable: false,
  },
  'a file where the folder should be': {
    begin: 'mv "$CAREER_HOME/records" "$YARD/elsewhere" && touch "$CAREER_HOME/records"',
    end: 'rm "$CAREER_HOME/records" && mv "$YARD/elsewhere" "$CAREER_HOME/records"',
    reason: /not a folder/,
    readable: false,
  },
};

/** More than a page of memory, the block size of these disks. */
const LONG = '証拠'.repeat(950);

const SAVES = {
  quiz: 'quiz --answers "$YARD/answers.json"',
  tick: `path cio --done cio-1-ringi --evidence ${LONG}`,
  set: 'profile set target=cio',
} as const;

const ALL = ['quiz', 'tick', 'set'] as const;

/** Saves, causes the problem, tries to save and read, removes the problem, and saves again. */
function scriptOf({ disk, begin, end, saves = ALL }: Trouble): string {
  return `
    ${disk === undefined ? '' : `mount -t tmpfs -o ${disk} tmpfs "$CAREER_HOME"`}
    echo '{"answers":{"technology-1":4,"technology-2":5}}' >"$YARD/answers.json"
    career first path cio --done cio-1-handbook --evidence Zebra
    cp -R "$CAREER_HOME" "$YARD/before"
    ${begin}
    ${saves.map((name) => `career ${name} ${SAVES[name]}`).join('\n')}
    career compare compare
    career home
    career path path cio
    career profile profile --json
    ${end}
    cp -R "$CAREER_HOME" "$YARD/after"
    career again path cio --done cio-1-ringi --evidence ${LONG}
    career export profile export
  `;
}

const MOUNTING_NEEDS = ['unshare', ['-Urm', 'true']] as const;
const AS_NOBODY_NEEDS = [AS_NOBODY[0] ?? 'sh', [...AS_NOBODY.slice(1), 'true']] as const;

describe.each(Object.entries(TROUBLES))('%s', (_, trouble) => {
  const [tool, probe] = trouble.disk === undefined ? AS_NOBODY_NEEDS : MOUNTING_NEEDS;

  testWith(
    tool,
    'a save fails with a clear message, what was stored is intact, and the next save works',
    async () => {
      const yard = await newYard();
      await run(scriptOf(trouble), yard, trouble.disk === undefined ? AS_NOBODY : MOUNTING);
      const said = async (name: string) => {
        const [code, stdout, stderr] = await Promise.all(
          ['code', 'out', 'err'].map((ending) => readFile(join(yard.folder, `${name}.${ending}`), 'utf8')),
        );
        return { code: Number(code), stdout: String(stdout), stderr: String(stderr) };
      };
      expect(await said('first')).toMatchObject({ code: 0 });
      const { saves = ALL } = trouble;
      for (const name of saves) {
        const { code, stderr } = await said(name);
        expect({ name, code }).toEqual({ name, code: 1 });
        expect(stderr).toMatch(/^error: .+$/m);
        expect(stderr).toMatch(trouble.reason);
        expect(stderr.trimEnd().split('\n').length).toBeLessThanOrEqual(2);
      }
      // A result that cannot be saved is still shown.
      if (saves.includes('quiz'))
        expect((await said('quiz')).stdout).toContain('The quiz measures interests, not ability');
      for (const name of ['compare', 'home', 'path']) {
        expect(await said(name)).toMatchObject({ code: 0, stdout: expect.stringContaining('CIO') });
      }
      expect((await said('path')).stdout.includes('Zebra')).toBe(trouble.readable);
      expect((await said('profile')).code).toBe(trouble.readable ? 0 : 1);

      expect(await filesIn(join(yard.folder, 'after'))).toEqual(await filesIn(join(yard.folder, 'before')));
      expect(await said('again')).toMatchObject({ code: 0, stderr: '' });
      const { records } = JSON.parse((await said('export')).stdout);
      expect(records).toMatchObject([{ change: { evidence: 'Zebra' } }, { change: { evidence: LONG } }]);
    },
    probe,
  );
});

describe('a data directory', () => {
  test('that is missing is made, with those above it', async () => {
    const home = join(newFolder(), 'a', 'b', 'c');
    expect(await saveResult(home)).toMatchObject({ code: 0, stderr: expect.stringContaining(home) });
    expect((await filesIn(home)).size).toBe(1);
  });

  test.each([
    ['in a file', '/dev/null/home', 'a part of the path is not a folder'],
    ['that is a file', '/dev/null', 'a part of the path is not a folder'],
    ['where none can be made', '/proc/home', 'there is no such file or folder'],
  ])('%s: reported in one line, exit 1, and the rest works', async (_, home, reason) => {
    const saved = await saveResult(home);
    expect(saved).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('The quiz measures interests, not ability'),
    });
    expect(saved.stderr).toMatch(new RegExp(`^error: .*${home}.*${reason}.*\n$`));
    for (const args of [[], ['compare'], ['path', 'cio']]) {
      expect((await on(home, args)).code).toBe(0);
    }
  });

  test('as large as after years of use: 1,000 changes are read and one is saved', async () => {
    const home = newFolder();
    for (let i = 0; i < 1_000; i += 1) {
      const change = changeOf({ kind: 'tick', milestone: 'cio-1-ringi', evidence: `${i}` });
      saveChanges(home, [change], new Date(), { records: [], newer: [] });
    }
    expect((await saveResult(home)).code).toBe(0);
    expect((await filesIn(home)).size).toBe(1_001);
  });
});

describe('a limit on open files', () => {
  /** Opens almost as many files as the kernel allows when the program begins to read the store. */
  const HOARDER = `
    const fs = require('node:fs');
    const real = fs.readdirSync;
    fs.readdirSync = (path, options) => {
      if (path.endsWith('records')) {
        const open = [];
        try { for (;;) open.push(fs.openSync('/dev/null')); } catch {}
        for (const file of open.slice(0, Number(process.env.SPARE))) fs.closeSync(file);
        fs.readdirSync = real;
        require('node:module').syncBuiltinESMExports();
      }
      return real(path, options);
    };
    require('node:module').syncBuiltinESMExports();
  `;

  test('that leaves too few: a clear message, and what was stored is intact', async () => {
    const folder = newFolder();
    await writeFile(join(folder, 'hoarder.cjs'), HOARDER);
    const home = join(folder, 'home');
    expect((await saveResult(home)).code).toBe(0);
    const before = await filesIn(home);
    for (const spare of [0, 1]) {
      const { code, stderr } = await saveResult(home, answersFor(1), {
        env: { NODE_OPTIONS: `--require ${join(folder, 'hoarder.cjs')}`, SPARE: String(spare) },
      });
      expect({ spare, code }).toEqual({ spare, code: 1 });
      expect(stderr).toMatch(/^error: .*too many files are open.*\n$/);
      expect(await filesIn(home)).toEqual(before);
    }
    expect(await saveResult(home, answersFor(2))).toMatchObject({ code: 0, stderr: ITS_NUMBER });
  });

  test('set by the shell to any number: everything is saved or nothing is', async () => {
    const yard = await newYard();
    await run(
      `echo '{"answers":{"technology-1":4}}' >"$YARD/answers.json"
       for n in 20 24 28 32 36 40 44 48 52 56 64; do
         (ulimit -n $n; career "$n" quiz --answers "$YARD/answers.json")
         ls "$CAREER_HOME/records" 2>"$YARD/none" | wc -l >"$YARD/$n.count" || true
       done`,
      yard,
      [],
    );
    const codes: string[] = [];
    let saved = 0;
    for (const limit of [20, 24, 28, 32, 36, 40, 44, 48, 52, 56, 64]) {
      const code = (await readFile(join(yard.folder, `${limit}.code`), 'utf8')).trim();
      if (code === '0') saved += 1;
      codes.push(code);
      expect(Number(await readFile(join(yard.folder, `${limit}.count`), 'utf8'))).toBe(saved);
    }
    expect(codes.filter((code) => code !== '0' && code !== '1')).toEqual([]);
    expect(saved).toBeGreaterThan(0);
  });
});
