import { speculationRules } from '../hosting/speculation-rules.ts';
import { settings } from '../site.config.ts';

/** Which links a browser may follow before a reader does; a header of each page names this file. */
export function GET(): Response {
  return Response.json(speculationRules(settings.basePath));
}
