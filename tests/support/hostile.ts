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

/** Copies a folder with content, the hostile text in each text of a field; bodies stay as they are. */
export function copyHostile(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  for (const name of globSync('**/*.{yaml,md,mdx}', { cwd: to })) {
    const file = join(to, name);
    if (/README|redirects|categories|places/.test(name)) continue;
    const [, fields = '', rest = ''] = name.endsWith('.yaml')
      ? [undefined, readFileSync(file, 'utf8')]
      : (/^---\n(.*?)(\n---\n.*)$/s.exec(readFileSync(file, 'utf8')) ?? []);
    const start = rest ? '---\n' : '';
    writeFileSync(file, start + hostileFields(fields).trimEnd() + rest);
  }
}

function hostileFields(yaml: string): string {
  const [document] = parseAllDocuments(yaml);
  if (!document || !('contents' in document)) throw new Error('There are no fields.');
  visit(document, {
    Pair: (_, { key }) => (isNoTextField.test(String((key as Scalar).value)) ? visit.SKIP : undefined),
    Scalar: (key, node, path) => {
      const pair = path.at(-1);
      const field = isPair(pair) ? String((pair.key as Scalar).value) : '';
      if (key === 'key' || typeof node.value !== 'string' || isNoText.test(node.value)) return;
      // Some texts may have no more than 60 letters.
      const rest = /^(?:description|summary)$/.test(field) ? hostileHead : '';
      node.value = `${node.value.slice(0, 7)} ${hostileText}${rest}`;
      node.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 0 });
}
