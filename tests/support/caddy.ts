import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recipe } from '../../deploy/caddy/recipe.ts';
import { emptyFolder, hostedSites, rootFor, run, selfSigned, type RunningHost } from './hosts.ts';

/** Starts Caddy with the recipe of each built site, as whoever runs the tests, on ports that are free. */
export async function startCaddy(): Promise<RunningHost> {
  const folder = emptyFolder('caddy');
  const tls = selfSigned(folder);
  const sites = await hostedSites();
  const texts = sites.flatMap((one) => {
    const place = { root: rootFor(one, folder), address: `https://localhost:${one.port}`, tls };
    return Object.values(recipe(one.site, place).files);
  });
  const file = join(folder, 'Caddyfile');
  writeFileSync(
    file,
    ['{', '\tadmin off', '\tauto_https disable_redirects', '\tdefault_bind 127.0.0.1', '}', ...texts].join('\n'),
  );
  const home = { XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  return run('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], sites, home);
}
