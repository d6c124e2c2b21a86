import { languages } from '../site.config.ts';
import { adminWords, onOneLine } from './config/words.ts';
import type { AdminData } from './data.ts';
import { importMap, policy } from './policy.ts';

const noScript = languages.map((language) => `<p lang="${language}">${adminWords.noScript[language]}</p>`).join('');

/**
 * The HTML of the admin's page, with the data for its script. The page is in English, because Sveltia has no Hindi.
 * @param withGitHub whether changes go to a repository on GitHub; otherwise to a folder on the editor's machine
 */
export const adminPage = (data: AdminData, withGitHub: boolean): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy(withGitHub)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>${onOneLine(adminWords.title)}</title>
    <link rel="stylesheet" href="admin.css" />
    <script type="importmap">${importMap}</script>
    <script type="application/json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
    <script type="module" src="admin.js"></script>
  </head>
  <body${withGitHub ? '' : ' class="local"'}>
    <noscript>${noScript}</noscript>
  </body>
</html>
`;
