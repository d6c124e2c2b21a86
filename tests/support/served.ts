import { test } from '@playwright/test';
import { hasServer, serverNames, type ServerName } from '../../tools/servers.ts';
import { siteDefinitions, urlOf, type SiteName } from './sites.ts';

/** Who serves the built sites: this project's own server, and the web servers with a recipe in deploy/. */
export const servers = ['own', ...serverNames] as const;
export type Server = (typeof servers)[number];

/** One of the web servers of hosts, which do more than this project's own. */
export const isHost = (server: Server): server is ServerName => server !== 'own';

/** Leaves a test out where its server is not installed. */
export function skipWithout(server: Server): void {
  const missing = isHost(server) && !hasServer(server);
  test.skip(
    missing,
    `${server} is not installed here with all it needs: as root, node tools/servers.ts does it on Debian and Ubuntu.`,
  );
}

/** Each site with its address at a server, which is told here where that does not run. */
export function sitesAt(server: Server): { name: SiteName; url: string; base: string; folder: string }[] {
  return (Object.keys(siteDefinitions) as SiteName[]).map((name) => {
    const { BASE_PATH: base, OUT_DIR: folder } = siteDefinitions[name].environment;
    return { name, url: urlOf(name, server), base, folder };
  });
}
