import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPair, parseAllDocuments, visit, type Scalar } from 'yaml';

/** A text that would be markup or program wherever it were not written as text: in HTML, attributes, styles, JSON, XML. */
export const hostileText = `"'></title></script>]]><img src=x onerror=hacked()>`;

/** What the steps after the pages could take for a page's own, where a text may be long. */
const hostileHead = `<style>body{display:none}</style><link rel="canonical" href="https://other.example/"><meta http-equiv="content-security-policy" content=""><meta charset="utf-8"></head>`;

/** Values that are names, addresses, dates, one of a few words or a very short one, and no text. */
const isNoText = /^[\w.:/-]*$/;
const isNoTextField = /^(?:accept|concerns|kind|language|url|translates|original|positionLabels)$/;

/** Marks that mean something in HTML, XML, Markdown, CSV or TeX, and words of another script between them. */
export const marked = ` > Quay & <Reeds> "1" '2' “नाव” *4* [5] 6_7_8 &lt; $9, 10%`;

/** Copies a folder with content, the hostile text in each text of a field; bodies stay as they are. */
export function copyHostile(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  changeFields(to, /README|redirects|categories|places/, ({ field, value }) => {
    // Some texts may have no more than 60 letters.
    const rest = /^(?:description|summary)$/.test(field) ? hostileHead : '';
    return isNoText.test(value) ? value : `${value.slice(0, 7)} ${hostileText}${rest}`;
  });
}

/** Copies a folder with content, those marks at the end of everything's title or name. */
export function copyMarked(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  changeFields(to, /README|redirects/, ({ field, above, value }) =>
    /^(?:title|name)$/.test(field) || /^(?:names|publisher)$/.test(above) ? value + marked : value,
  );
}

/** As long as no word of a language is, and no screen of a phone is wide. */
export const longWord = 'Donaudampfschifffahrtsgesellschaftskapitaensmuetzenabzeichen';

/** Copies a folder with content, that word at the end of each text of a field. */
export function copyLong(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  changeFields(to, /README|redirects|site|categories/, ({ field, above, value }) => {
    const isName = field === 'title' || /^(?:names|publisher|positionLabels)$/.test(above);
    return isName || !isNoText.test(value) ? `${value} ${longWord}` : value;
  });
}

/** A text in a file: its field, and the one that this is in. */
interface FieldText {
  field: string;
  above: string;
  value: string;
}

function changeFields(folder: string, left: RegExp, change: (text: FieldText) => string): void {
  for (const name of globSync('**/*.{yaml,md,mdx}', { cwd: folder })) {
    const file = join(folder, name);
    if (left.test(name)) continue;
    const [, fields = '', rest = ''] = name.endsWith('.yaml')
      ? [undefined, readFileSync(file, 'utf8')]
      : (/^---\n(.*?)(\n---\n.*)$/s.exec(readFileSync(file, 'utf8')) ?? []);
    const start = rest ? '---\n' : '';
    writeFileSync(file, start + changed(fields, change).trimEnd() + rest);
  }
}

function changed(yaml: string, change: (text: FieldText) => string): string {
  const [document] = parseAllDocuments(yaml);
  if (!document || !('contents' in document)) throw new Error('There are no fields.');
  visit(document, {
    Pair: (_, { key }) => (isNoTextField.test(String((key as Scalar).value)) ? visit.SKIP : undefined),
    Scalar: (key, node, path) => {
      const [field = '', above = ''] = path
        .filter(isPair)
        .map((pair) => String((pair.key as Scalar).value))
        .toReversed();
      if (key === 'key' || typeof node.value !== 'string') return;
      const value = change({ field, above, value: node.value });
      if (value === node.value) return;
      node.value = value;
      node.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 0 });
}
