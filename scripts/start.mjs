// `npm start`: install, build, load data/, serve. Needs Node and npm alone.
import { createServer } from 'node:net';
import { mustPnpm, pnpm } from './pnpm.mjs';

const port = Number(process.env.PORT ?? 3000);

/** Ends with advice before minutes of building where the port cannot be had. */
async function mustBeFree(wanted) {
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65535) fail(`PORT=${process.env.PORT} is not a port number (1 to 65535).`);
  await new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => fail(error.code === 'EADDRINUSE'
      ? `Port ${wanted} is in use. Stop what runs there, or choose another: PORT=3001 npm start`
      : `Port ${wanted} cannot be opened (${error.code}). Choose another: PORT=3001 npm start`));
    probe.listen(wanted, () => probe.close(resolve));
  });
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

await mustBeFree(port);
mustPnpm('install', '--frozen-lockfile');
mustPnpm('exec', 'turbo', 'run', 'build', '--filter=@mizan/web...', '--filter=@mizan/cli...');
mustPnpm('exec', 'mizan', 'load');
console.error(`\nMizan: http://localhost:${port}\n`);
process.exit(pnpm(['--filter', '@mizan/web', 'start', '--port', String(port)]));
