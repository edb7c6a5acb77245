import { main } from './cli.ts';
import { endOnSignals, host, leave } from './host.ts';

// The kernel ends the first process of a container only for signals that it handles.
if (process.pid === 1) endOnSignals();
void main(process.argv.slice(2), host).then(leave);
