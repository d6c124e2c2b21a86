import type { DeliveredSite } from '../../src/hosting/site.ts';
import type { Recipe } from '../recipe.ts';

/** The site as GitHub Pages takes it: the base path is the repository's name, and stands before it by itself. */
export function recipe({ url, basePath }: DeliveredSite): Recipe {
  return {
    // Where a branch is published in place of a workflow, GitHub would leave out what begins with an underscore.
    files: { 'site/.nojekyll': '' },
    site: 'site',
    steps: [
      'This folder is what .github/workflows/pages.yml publishes. To have it run: on GitHub, Settings → Pages → Source: GitHub Actions.',
      'From then on every push to main publishes the site; Actions → Publish → Run workflow does so at once.',
      `See that it works: curl -I ${url}${basePath}`,
    ],
  };
}
