import { processTerminal } from './terminal.ts';
import { run } from './run.ts';

/** A reader that has seen enough (`mizan series … | head`) is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await run(process.argv.slice(2), processTerminal());
