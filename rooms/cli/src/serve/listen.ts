import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { Failure, systemCode } from '../failure.ts';

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program uses it. Stop that program, or choose another port: PORT=3001',
  EACCES: 'this system does not allow it. Choose a port above 1023: PORT=3000',
  EADDRNOTAVAIL: 'this machine has no such address. Choose one it has: HOST=127.0.0.1',
  ENOTFOUND: 'there is no host of that name. Choose an address of this machine: HOST=127.0.0.1',
};

/** Starts listening, and resolves to the address a browser can open. */
export const listen = async (server: Server, host: string, port: number): Promise<string> => {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      const code = systemCode(error);
      reject(
        new Failure(`Port ${port} on ${host} cannot be used: ${reasons[code] ?? code}.`, 1, { cause: error }),
      );
    });
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  return `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}/`;
};

const patienceMs = 5_000;

/** Resolves when a signal to stop has come and every answer under way is given, or has had its time. */
export const untilStopped = async (server: Server): Promise<void> => {
  await new Promise<void>((resolve) => {
    const stop = () => resolve();
    // Once: a second signal ends the process at once, as the system does.
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), patienceMs).unref();
  });
};
