#!/usr/bin/env node
const { readFileSync } = require('node:fs');
const { Script } = require('node:vm');

// Not required: Node takes longer to find a module than this one takes to run.
const folder = `${__dirname}/../dist`;
const filename = `${folder}/start.js`;
new Script(readFileSync(filename, 'utf8'), { filename }).runInThisContext()(folder, require);
