import type { InEveryLanguage } from '../collections/schemas/fields.ts';
import { both, adminWords } from './config/words.ts';
import { dataElement, type DeskData } from './data.ts';
import { importMap, policy } from './policy.ts';
import { languages } from '../site.config.ts';

const noScript: InEveryLanguage = {
  hi: 'संपादन डेस्क के लिए JavaScript चाहिए। कृपया ब्राउज़र में उसे चालू करें।',
  en: 'The editor’s desk needs JavaScript. Please turn it on in the browser.',
};

const elsewhere = (folder: string): InEveryLanguage => ({
  hi: `संपादन डेस्क केवल परियोजना के फ़ोल्डर के भीतर की सामग्री बदल सकता है, पर CONTENT_DIR का फ़ोल्डर ${folder} उसके बाहर है।`,
  en: `The editor’s desk can only change content inside the project’s folder, and ${folder}, which CONTENT_DIR names, lies outside it.`,
});

/** The page of the desk, with everything its script is to know. */
export function deskPage(data: DeskData, withGitHub: boolean): string {
  return page(
    withGitHub,
    `<script type="importmap">${importMap}</script>
    <script type="application/json" id="${dataElement}">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
    <script type="module" src="desk.js"></script>`,
    `<noscript>${paragraphs(noScript)}</noscript>`,
    withGitHub ? '' : ' class="local"',
  );
}

/** The page where there can be no desk, since the content lies elsewhere. */
export function noDeskPage(folder: string): string {
  return page(false, '', `<main>${paragraphs(elsewhere(folder))}</main>`);
}

// Sveltia speaks English, and no Hindi.
const page = (withGitHub: boolean, head: string, body: string, attributes = ''): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy(withGitHub)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>${both(adminWords.title)}</title>
    <link rel="stylesheet" href="desk.css" />
    ${head}
  </head>
  <body${attributes}>
    ${body}
  </body>
</html>
`;

const paragraphs = (text: InEveryLanguage): string =>
  languages.map((language) => `<p lang="${language}">${escaped(text[language])}</p>`).join('\n    ');

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
