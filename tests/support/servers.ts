import { spawn } from 'node:child_process';
import { connect, createServer, type AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** A port that nobody listens at. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/**
 * Runs a program until it is stopped, and waits for it to listen at its ports. Throws with what it said where it does not.
 * @returns what stops it
 */
export async function startServer(
  command: string,
  options: readonly string[],
  ports: readonly number[],
  env = {},
): Promise<() => void> {
  const server = spawn(command, options, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PATH: `${process.env.PATH ?? ''}:/usr/sbin`, ...env },
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
  const stop = (): void => {
    server.kill();
  };
  process.once('exit', stop);
  while (!(await Promise.all(ports.map(listens))).every(Boolean)) {
    if (server.exitCode !== null) throw new Error(`${command} does not run:\n${said}`);
    await setTimeout(20);
  }
  return stop;
}

function listens(port: number): Promise<boolean> {
  return new Promise((tell) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      tell(true);
    });
    socket.once('error', () => {
      tell(false);
    });
  });
}
