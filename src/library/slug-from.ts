/** A text in the form of a slug: `Río Fair.hi` gives `rio-fair-hi`; empty where nothing of it can be kept. */
export function slugFrom(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
