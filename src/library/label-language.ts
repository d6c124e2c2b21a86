/** What is opened and closed around a text in another language, and what a page has put into texts that has a label of its own. */
const marks =
  /<div class="prose" lang="[^"]*">|<div\b|<\/div>|<(?:a class="statement-link"|button type="button" class="definition-button")/g;

/**
 * Marks labels that are in the page's language where the text around them is in another.
 * @param html a finished page's text, with its labels
 */
export function markLabels(html: string, language: string): string {
  if (!html.includes('<div class="prose" lang=')) return html;
  // How many elements are open inside the foreign text, itself included.
  let depth = 0;
  return html.replace(marks, (mark) => {
    if (mark === '</div>') depth = Math.max(0, depth - 1);
    else if (mark.startsWith('<div')) depth += depth > 0 || mark !== '<div' ? 1 : 0;
    else if (depth > 0) return `${mark} lang="${language}"`;
    return mark;
  });
}
