import { createRequire, Module } from 'node:module';
import { tableWidth } from '../../src/output/terminal/table-width.ts';

/** Gives cli-table3 our `string-width`, as the build does. */
const { cache, resolve } = createRequire(import.meta.url);
const path = createRequire(resolve('cli-table3')).resolve('string-width');
cache[path] = Object.assign(new Module(path), { exports: tableWidth, filename: path, loaded: true });
