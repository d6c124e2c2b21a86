/** Words joined by hyphens: `सह-उत्पादन`, `co-production`. */
const compound = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)+/gu;
// What is between two tags; drawings and written addresses are passed over as they are.
const text = /<svg.*?<\/svg>|<(\w+) class="written-address[^>]*>.*?<\/\1>|>[^<]+/gs;

/**
 * HTML in which a line is not broken after the hyphen of a compound. In a PDF such a hyphen cannot be told from one that
 * divides a word, and Chrome's viewer then finds neither.
 */
export function keepCompounds(html: string): string {
  return html.replace(text, (part) =>
    part.startsWith('>') ? part.replace(compound, '<span class="compound">$&</span>') : part,
  );
}
