import { createRequire, Module } from 'node:module';
import { dirname, join } from 'node:path';
import { tableUtils } from '../../src/output/terminal/table-utils.ts';

/** Gives cli-table3 our `utils`, as the build does. */
const { cache, resolve } = createRequire(import.meta.url);
const path = join(dirname(resolve('cli-table3')), 'src/utils.js');
cache[path] = Object.assign(new Module(path), { exports: tableUtils, filename: path, loaded: true });
