import { serve } from '../../tools/static-server.ts';
import { build, resetTurns } from './build.ts';
import { siteDefinitions, variableOf, type SiteName } from './sites.ts';

/** Builds the sites that the tests read and serves them until the tests are done. */
export default async function buildSites(): Promise<() => void> {
  resetTurns();
  const servers = await Promise.all(
    Object.entries(siteDefinitions).map(async ([name, { environment }]) => {
      const { status, output } = build(environment);
      if (status !== 0) throw new Error(`The ${name} site could not be built:\n${output}`);
      const { server, url } = await serve(environment.OUT_DIR, environment.BASE_PATH);
      process.env[variableOf(name as SiteName)] = url;
      return server;
    }),
  );
  return () => {
    for (const server of servers) server.close();
  };
}
