/** The names that a page can be styled by, told apart as selectors tell them: `a`, `.term`, `#menu`, `[hidden]`. */
export type Names = ReadonlySet<string>;

const startTag = /<([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
const attribute = /([^\s"'=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;
const withoutTags = /<!--.*?-->|(<(script|style)\b[^>]*>).*?<\/\2>/gis;

/**
 * The names of all elements, attributes, classes and ids of a page.
 * @param scripts the text of the page's own scripts: what they may make has a name that stands in them as a word
 */
export function namesOf(html: string, scripts: readonly string[] = []): Names {
  const names = new Set<string>();
  for (const [, tag = '', attributes = ''] of html.replace(withoutTags, '$1').matchAll(startTag)) {
    names.add(tag.toLowerCase());
    for (const [, name = '', ...values] of attributes.matchAll(attribute)) {
      // Of the three ways to quote it one is there, or none.
      const value = values.find(Boolean) ?? '';
      names.add(`[${name.toLowerCase()}]`);
      if (name === 'id') names.add(`#${value}`);
      if (name === 'class') for (const one of value.split(/\s+/)) names.add(`.${one}`);
    }
  }
  for (const script of scripts) {
    for (const [word] of script.matchAll(/[\w-]+/g)) names.add(word).add(`.${word}`).add(`#${word}`).add(`[${word}]`);
  }
  return names;
}
