import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ApiServer {
  readonly origin: string;
  /** Paths with their queries, in the order they were asked for. */
  readonly asked: string[];
  readonly headers: IncomingMessage['headers'][];
  /** For MIZAN_API_MIRRORS: this server in place of a host. */
  readonly mirrorOf: (...hosts: readonly string[]) => string;
  readonly close: () => Promise<void>;
}

/** An HTTP server on 127.0.0.1 that answers as a test says. */
export async function apiServer(answer: (url: URL, response: ServerResponse, nth: number) => void): Promise<ApiServer> {
  const asked: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  const server = createServer((request, response) => {
    asked.push(request.url!);
    headers.push(request.headers);
    answer(new URL(request.url!, 'http://127.0.0.1'), response, asked.length);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = (): Promise<void> => {
    server.closeAllConnections();
    return new Promise((resolve) => void server.close(() => resolve()));
  };
  return { origin, asked, headers, mirrorOf: (...hosts) => hosts.map((host) => `${host}=${origin}`).join(','), close };
}

export const sendJson = (response: ServerResponse, body: unknown, status = 200): void => void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
