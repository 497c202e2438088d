#!/usr/bin/env node
require('./load.js').load('cli.js').run(process.argv.slice(2));
