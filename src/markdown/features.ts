/** What our Markdown has beside CommonMark and GFM. Smart punctuation would put English quotes into Hindi. */
export const markdownFeatures = { headingAttributes: true, smartPunctuation: false } as const;
