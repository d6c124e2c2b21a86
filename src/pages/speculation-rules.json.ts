import { speculationRules } from '../hosting/speculation-rules.ts';
import { settings } from '../site.config.ts';

/** Which links a browser may prefetch (https://wicg.github.io/nav-speculation/speculation-rules.html); a header of each page names this file. */
export function GET(): Response {
  return Response.json(speculationRules(settings.basePath));
}
