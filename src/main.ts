import { main } from './cli.ts';

// A reader that closes its pipe (`career faq | head -1`) ends the program quietly.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
  });
}

process.exitCode = await main(process.argv.slice(2), process);
