import { serve } from '../../tools/static-server.ts';
import { hasServer, serverNames, type ServerName } from '../../tools/servers.ts';
import { build } from './build.ts';
import { startCaddy } from './caddy.ts';
import { copyForHosts, type RunningHost } from './hosts.ts';
import { startNginx } from './nginx.ts';
import { siteDefinitions, variableOf, type SiteName } from './sites.ts';

const starters: Readonly<Record<ServerName, () => Promise<RunningHost>>> = {
  nginx: () => startNginx(),
  caddy: startCaddy,
};

/**
 * Builds the sites that the tests read and serves them until the tests are done: by this project's own server, and by the
 * web servers that are installed.
 */
export default async function buildSites(): Promise<() => void> {
  const servers = await Promise.all(
    Object.entries(siteDefinitions).map(async ([name, { environment }]) => {
      const { status, output } = build(environment);
      if (status !== 0) throw new Error(`The ${name} site could not be built:\n${output}`);
      const { server, url } = await serve(environment.OUT_DIR, environment.BASE_PATH);
      process.env[variableOf(name as SiteName)] = url;
      return server;
    }),
  );
  if (serverNames.some(hasServer)) await copyForHosts();
  const hosts = await Promise.all(serverNames.map(start));
  return () => {
    for (const server of servers) server.close();
    for (const host of hosts) host?.stop();
  };
}

/** Starts a web server, if it is installed, and tells the tests. One that fails fails its own tests only. */
async function start(name: ServerName): Promise<RunningHost | undefined> {
  if (!hasServer(name)) return undefined;
  try {
    const host = await starters[name]();
    for (const [site, url] of host.urls) process.env[variableOf(site, name)] = url;
    return host;
  } catch (error) {
    console.error(error);
    return undefined;
  }
}
