#!/usr/bin/env node
// Nothing is required: that takes Node longer than to run it, be it a module of Node's or what starts the program.
const { getBuiltinModule } = process;
const { readFileSync } = getBuiltinModule('node:fs');
const { Script } = getBuiltinModule('node:vm');

const folder = `${__dirname}/../dist`;
const filename = `${folder}/start.js`;
new Script(readFileSync(filename, 'utf8'), { filename }).runInThisContext()(folder, getBuiltinModule);
