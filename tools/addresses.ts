/**
 * Compares the site in `OUT_DIR`, before it is published, with the one that is live: `npm run addresses --
 * https://example.org/base/`. Ends with 1 where a live page would vanish or the live sitemap cannot be read, and with 2 where
 * no whole address is given.
 */
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { basename } from 'node:path/posix';
import { editorLanguages, shownFolder } from '../src/collections/lint/report.ts';
import { readHtml } from '../src/html/tree.ts';
import { referenceKinds } from '../src/utils/references.ts';
import { settings, type Language } from '../src/site.config.ts';
import { annotation, tellGitHub } from './github-actions.ts';

const en = {
  usage: 'Say where the site is published: npm run addresses -- https://example.org/base/',
  notWhole: (given: string) => `“${given}” is not a whole address: write https://${given.replace(/^.*:\/\//, '')}.`,
  noSite: `There is no site in ${settings.outDir}. Build it first: npm run build`,
  first: (sitemap: URL) => `This is the first publication: there is no ${sitemap.href} yet, so no page can vanish.`,
  complete: (count: number) => `Pages that are live: ${count}. All of them are in the new site or lead on.`,
  vanished: `These pages are live, but the new site does not have them, and links to them would break. Bring them back, or add the lines below to ${shownFolder()}redirects.yaml (make the file if it is not there) and write in place of “…” where the text is now, or what comes nearest. Then publish again.`,
  unreachable: (url: URL, why: string) => `${url.href} cannot be reached (${why}).`,
  refused: (url: URL, status: number) => `The host answers ${url.href} with HTTP status ${status}.`,
  notASitemap: (url: URL) => `The host’s answer for ${url.href} is not an XML sitemap.`,
  tryAgain:
    'So the pages that are live are not known, and nothing was compared. Check the address, and publish again when the host works. Leave this command out only if nothing was ever published there.',
};

const hi: typeof en = {
  usage: 'बताएँ कि साइट कहाँ प्रकाशित है: npm run addresses -- https://example.org/base/',
  notWhole: (given) => `“${given}” पूरा पता नहीं है: https://${given.replace(/^.*:\/\//, '')} लिखें।`,
  noSite: `${settings.outDir} में कोई साइट नहीं है। पहले उसे बनाएँ: npm run build`,
  first: (sitemap) => `यह पहला प्रकाशन है: ${sitemap.href} अभी नहीं है, इसलिए कोई पुराना पता टूट नहीं सकता।`,
  complete: (count) => `अभी प्रकाशित पृष्ठ: ${count}। सबके पते नई साइट में भी चलेंगे।`,
  vanished: `ये पृष्ठ अभी प्रकाशित हैं, पर नई साइट में नहीं हैं; इनके लिंक टूट जाएँगे। इन्हें वापस लाएँ, या नीचे की पंक्तियाँ ${shownFolder()}redirects.yaml में जोड़ें (फ़ाइल न हो तो बनाएँ) और “…” की जगह लिखें कि वह पाठ अब कहाँ है, या उससे सबसे मिलता-जुलता क्या है। फिर दोबारा प्रकाशित करें।`,
  unreachable: (url, why) => `${url.href} तक पहुँचा नहीं जा सका (${why})।`,
  refused: (url, status) => `${url.href} माँगने पर होस्ट ने HTTP ${status} उत्तर दिया।`,
  notASitemap: (url) => `${url.href} पर होस्ट ने जो भेजा, वह XML साइटमैप नहीं है।`,
  tryAgain:
    'इसलिए पता नहीं चला कि कौन-से पृष्ठ अभी प्रकाशित हैं, और तुलना नहीं हुई। पता जाँचें, और होस्ट ठीक चलने पर दोबारा प्रकाशित करें। यह कमांड तभी छोड़ें जब वहाँ पहले कभी कुछ प्रकाशित न हुआ हो।',
};

const words: Readonly<Record<Language, typeof en>> = { hi, en };
type Say = (words: typeof en) => string;
const inAll = (say: Say): string => editorLanguages.map((language) => say(words[language])).join('\n');

const [given = '', ...more] = process.argv.slice(2);
const base = URL.parse(given.replace(/\/?$/, '/'));
if (!base || !['http:', 'https:'].includes(base.protocol) || more.length > 0)
  fail(({ usage, notWhole }) => (given && more.length === 0 ? `${notWhole(given)} ${usage}` : usage), [], 2);
if (!existsSync(join(settings.outDir, 'index.html'))) fail(({ noSite }) => noSite);

const sitemap = new URL('sitemap-index.xml', base);
const xml = await textAt(sitemap);
const live = xml === undefined ? [] : await livePaths(xml, sitemap);
// Pages that moved have a file too, which redirects.
const vanished = live.filter((path) => !existsSync(join(settings.outDir, path, 'index.html')));
if (vanished.length > 0) {
  const redirects = new Set(vanished.map((path) => redirectOf(path.slice(path.indexOf('/') + 1))));
  const addresses = vanished.map((path) => `  ${new URL(path, base).href}`);
  fail((one) => one.vanished, ['', ...addresses, '', ...redirects]);
}
console.log(inAll(({ first, complete }) => (xml === undefined ? first(sitemap) : complete(live.length))));

/** The text at an address; undefined if the host answers that there is none. */
async function textAt(url: URL): Promise<string | undefined> {
  try {
    const response = await fetch(url);
    if ([404, 410].includes(response.status)) return undefined;
    return response.ok ? await response.text() : unread((one) => one.refused(url, response.status));
  } catch (error) {
    const { cause = error } = error as Error;
    return unread((one) => one.unreachable(url, (cause as NodeJS.ErrnoException).code ?? String(cause)));
  }
}

/** The paths below the base of the pages that are live: `hi/timeline/`. */
async function livePaths(indexXml: string, index: URL): Promise<string[]> {
  const paths: string[] = [];
  for (const part of listed('sitemap', indexXml, index)) {
    // Sitemaps contain the address that the live site was built for; a copy elsewhere has a different one.
    const url = new URL(basename(part.pathname), index);
    const partXml = (await textAt(url)) ?? unread(({ refused }) => refused(url, 404));
    const pages = listed('url', partXml, url);
    const { pathname: builtFor } = new URL('.', part);
    paths.push(...pages.map(({ pathname }) => pathname.slice(builtFor.length)));
  }
  return paths;
}

/** The addresses in a sitemap or an index of sitemaps, which has at least one (https://www.sitemaps.org/protocol.html). */
function listed(item: 'sitemap' | 'url', text: string, from: URL): URL[] {
  // The HTML parser suffices, because sitemaps have no self-closing elements before an address.
  const addresses = selectAll(`${item} > loc`, readHtml(text)).map((loc) => new URL(toString(loc).trim()));
  return addresses.length > 0 ? addresses : unread(({ notASitemap }) => notASitemap(from));
}

/** The lines for redirects.yaml for a vanished page, by its path without the language. */
function redirectOf(from: string): string {
  const [section = '', slug] = from.split('/');
  const [kind = 'page'] = Object.entries(referenceKinds).find(([, one]) => one.section === section) ?? [];
  return `- from: ${from}\n  to: ${slug === 'part' ? `section:${section}` : `${kind}:…`}`;
}

function unread(happened: Say): never {
  fail((one) => `${happened(one)} ${one.tryAgain}`);
}

function fail(say: Say, lines: readonly string[] = [], status = 1): never {
  const message = [inAll(say), ...lines].join('\n');
  console.error(message);
  tellGitHub(message, [annotation('error', { title: 'npm run addresses' }, message)]);
  process.exit(status);
}
