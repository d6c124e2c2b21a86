/** One rule of a `_headers` file. */
export interface Block {
  address: RegExp;
  lines: { name: string; value?: string }[];
}

/**
 * The rules of a `_headers` file.
 * @param fits which addresses the first line of a rule fits
 */
function blocksOf(text: string, fits: (rule: string) => RegExp): Block[] {
  return text
    .trim()
    .split(/\n\n+/)
    .map((block) => {
      const [address = '', ...lines] = block.split('\n');
      return {
        address: fits(address),
        lines: lines.map((line) => {
          const [, gone, name = gone ?? '', value] = /^ {2}(?:! (\S+)|(\S+?): (.+))$/.exec(line) ?? [];
          return value === undefined ? { name } : { name, value };
        }),
      };
    });
}

/** The rules as Cloudflare Pages reads them (https://developers.cloudflare.com/pages/configuration/headers/). */
export function blocksForCloudflare(text: string): Block[] {
  return blocksOf(text, (rule) => new RegExp(`^${rule.split('*').map(escaped).join('.*')}$`));
}

/** The rules as Netlify reads them (https://github.com/netlify/build/blob/main/packages/headers-parser/src/for_regexp.ts). */
export function blocksForNetlify(text: string): Block[] {
  return blocksOf(text, (rule) => {
    const parts = rule.split('/').filter(Boolean);
    const pattern = parts.map((part) => (part === '*' ? '?(.*)' : part.split('*').map(escaped).join('(.*)'))).join('/');
    return new RegExp(`^/${pattern}/?$`, 'iu');
  });
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What Cloudflare Pages says: every rule that fits adds its headers, to a value that is there already after a comma. */
export function headersOnCloudflare(blocks: readonly Block[], address: string): Record<string, string> {
  const headers = new Map([['access-control-allow-origin', '*']]);
  for (const { name, value } of linesFor(blocks, address)) {
    const before = headers.get(name);
    if (value === undefined) headers.delete(name);
    else headers.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return Object.fromEntries(headers);
}

/** What Netlify says, and which headers it finds in two rules, of which it does not tell which one holds. */
export function headersOnNetlify(
  blocks: readonly Block[],
  address: string,
): { all: Record<string, string>; twice: string[] } {
  const lines = linesFor(blocks, address);
  const all = Object.fromEntries(lines.map(({ name, value = '' }) => [name, value]));
  return { all, twice: lines.map(({ name }) => name).filter((name, at, every) => every.indexOf(name) !== at) };
}

function linesFor(blocks: readonly Block[], address: string): Block['lines'] {
  return blocks.filter((block) => block.address.test(address)).flatMap(({ lines }) => lines);
}
