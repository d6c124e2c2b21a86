/** Where an entry stands in a document of many entries. */
interface Place {
  /** What its ids begin with, so that no two in the document are the same. */
  prefix: string;
  /** How many levels its headings go down. */
  deeper: number;
  /** The document's path in each language. */
  paths: readonly string[];
}

/**
 * An entry's HTML as a part of a document of many: its ids and the links to them are its own, its headings are as deep as
 * the document asks for, and are no links to themselves.
 */
export function embed(html: string, { prefix, deeper, paths }: Place): string {
  const own = ['', ...paths];
  return html
    .replace(/(<\/?h)([1-6])\b/g, (_, tag: string, level: string) => `${tag}${Math.min(6, Number(level) + deeper)}`)
    .replace(/(<h[1-6][^>]*>)\s*<a href="#[^"]*">(.*?)<\/a>\s*(?=<\/h[1-6]>)/gs, '$1$2')
    .replace(/ (id|aria-labelledby|aria-describedby)="([^"]*)"/g, ` $1="${prefix}-$2"`)
    .replace(/ href="([^"#]*)#([^"]*)"/g, (link, path: string, id: string) =>
      own.includes(path) ? ` href="${path}#${prefix}-${id}"` : link,
    );
}

/**
 * Leads links to pages and entries to where these stand in the document itself.
 * @param places the id of each in the document, by its address on the site
 */
export function leadInside(html: string, places: ReadonlyMap<string, string>): string {
  return html.replace(/ href="([^"]*)"/g, (link, href: string) => {
    const [path = '', heading = ''] = href.split('#');
    const place = places.get(href);
    if (place) return ` href="#${place}"`;
    const parent = places.get(path);
    return parent && heading ? ` href="#${parent}-${heading}"` : link;
  });
}
