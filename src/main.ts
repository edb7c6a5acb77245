import { main } from './cli.ts';
import { host, leave } from './host.ts';

void main(process.argv.slice(2), host).then(leave);
