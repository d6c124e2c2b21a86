import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { compress } from '../../deploy/compress.ts';
import { deliveredSite, type DeliveredSite } from '../../src/hosting/site.ts';
import { hashes } from './project-copy.ts';
import { freePort, startServer } from './servers.ts';
import { siteDefinitions, type SiteName } from './sites.ts';

/** A web server that serves built sites, each at an address of its own. */
export interface RunningHost {
  urls: Map<SiteName, string>;
  stop: () => void;
}

/** A site as the recipes see it, with the port that its server is to take. */
export interface HostedSite {
  name: SiteName;
  site: DeliveredSite;
  port: number;
}

/** The built sites, each with a free port. */
export async function hostedSites(): Promise<HostedSite[]> {
  return Promise.all(
    (Object.keys(siteDefinitions) as SiteName[]).map(async (name) => {
      const { OUT_DIR, SITE_URL, BASE_PATH } = siteDefinitions[name].environment;
      return { name, site: deliveredSite(OUT_DIR, SITE_URL, BASE_PATH), port: await freePort() };
    }),
  );
}

const copyOf = (name: SiteName): string => resolve('test-results/hosts/sites', name);

/** Makes the copies that hosts serve, compressed as the tool for recipes does it: half a minute, so only after a change. */
export async function copyForHosts(): Promise<void> {
  for (const [name, { environment }] of Object.entries(siteDefinitions)) {
    const copy = copyOf(name as SiteName);
    const note = `${copy}.json`;
    const state = JSON.stringify([...hashes(environment.OUT_DIR), ...hashes('deploy')]);
    if (existsSync(note) && readFileSync(note, 'utf8') === state) continue;
    rmSync(copy, { recursive: true, force: true });
    cpSync(environment.OUT_DIR, copy, { recursive: true });
    await compress(copy, ['br', 'gz']);
    writeFileSync(note, state);
  }
}

/** An empty folder for a server's files. */
export function emptyFolder(name: string): string {
  const folder = resolve('test-results/hosts', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** A folder that holds the copy of a site below folders named like its base path, as recipes tell to copy it. */
export function rootFor({ name, site }: HostedSite, folder: string): string {
  const root = join(folder, name);
  const place = join(root, site.basePath);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(copyOf(name), place.replace(/\/$/, ''));
  return root;
}

/** A certificate for localhost that nobody vouches for. */
export function selfSigned(folder: string): { certificate: string; key: string } {
  const [certificate, key] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')];
  const request = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost';
  execFileSync(
    'openssl',
    [...request.split(' '), '-addext', 'subjectAltName=DNS:localhost', '-keyout', key, '-out', certificate],
    {
      stdio: 'ignore',
    },
  );
  return { certificate, key };
}

/** Runs a server of sites until it is stopped. Throws with what it said where it does not listen. */
export async function run(
  command: string,
  options: readonly string[],
  sites: readonly HostedSite[],
  env = {},
): Promise<RunningHost> {
  const ports = sites.map(({ port }) => port);
  const stop = await startServer(command, options, ports, env);
  const urls = sites.map(({ name, site, port }): [SiteName, string] => [
    name,
    `https://localhost:${port}${site.basePath}`,
  ]);
  return { urls: new Map(urls), stop };
}
