import type { DeliveredSite } from '../../src/hosting/site.ts';
import type { Recipe } from '../recipe.ts';

/** The recipe for GitHub Pages, which adds the repository's name as the base path by itself. */
export function recipe({ url, basePath }: DeliveredSite): Recipe {
  return {
    // If a branch is published, not a workflow's artifact, GitHub would omit folders that begin with an underscore.
    files: { 'site/.nojekyll': '' },
    site: 'site',
    steps: [
      'This folder is what .github/workflows/pages.yml publishes. To have it run: on GitHub, Settings → Pages → Source: GitHub Actions.',
      'From then on every push to main publishes the site; Actions → Publish → Run workflow does so at once.',
      `See that it works: curl -I ${url}${basePath}`,
    ],
  };
}
