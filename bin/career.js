#!/usr/bin/env node
// What `require` takes to find a module of Node's is time, too.
const { getBuiltinModule } = process;
const { readFileSync } = getBuiltinModule('node:fs');
const { Script } = getBuiltinModule('node:vm');

// Not required: Node takes longer to find a module than this one takes to run.
const folder = `${__dirname}/../dist`;
const filename = `${folder}/start.js`;
new Script(readFileSync(filename, 'utf8'), { filename }).runInThisContext()(folder, getBuiltinModule);
