import type { Words } from '../i18n/index.ts';
import type { Language, LanguagePair } from '../site.config.ts';
import type { Section } from '../utils/references.ts';
import { address, dataAddress, pageAddress, pairAddress, pairPrintAddress, printAddress } from '../utils/routes.ts';
import { furtherPages, summaryPage } from './pages.ts';
import { shownSections } from './sections.ts';

/** How many sections the navigation shows at once; the others are under “More”. */
const visible = 4;

/** A link of the navigation: its address and title. */
export interface NavLink {
  href: string;
  of: (words: Words) => string;
}

/**
 * The site's navigation: the visible links, and those under “More”.
 * @param pair the two languages of a side-by-side page, whose links lead to side-by-side pages where they exist
 */
export async function navigation(
  language: Language,
  pair?: LanguagePair,
): Promise<{ main: NavLink[]; more: NavLink[] }> {
  const toSection = (section: Section): NavLink => ({
    href: pair ? pairAddress(pair, section) : address(language, section),
    of: ({ nav }) => nav[section],
  });
  const sections = (await shownSections()).map(toSection);
  const onePage = await onePageAddress(language, pair);
  const hasAbout = (await furtherPages(language)).some(({ slug }) => slug === 'about');
  return {
    main: [{ href: address(language), of: ({ nav }) => nav.home }, ...sections.slice(0, visible)],
    more: [
      ...sections.slice(visible),
      onePage
        ? { href: onePage, of: ({ nav }) => nav.print }
        : { href: printAddress(language), of: ({ print }) => print.title },
      { href: dataAddress(language), of: ({ nav }) => nav.data },
      ...(hasAbout ? [{ href: pageAddress(language, 'about'), of: ({ nav }: Words) => nav.about }] : []),
    ],
  };
}

/** The address of the one-page summary for printing; undefined if the content has none. */
export async function onePageAddress(language: Language, pair?: LanguagePair): Promise<string | undefined> {
  if (!(await summaryPage(language))) return undefined;
  return pair ? pairPrintAddress(pair) : printAddress(language, 'summary');
}
