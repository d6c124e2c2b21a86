/**
 * What a text may place in a page of its own (`pages/*.mdx`): the component's name, and its attributes with what each
 * names.
 */
export const placeable: Readonly<Record<string, Readonly<Record<string, 'date' | 'quotes'>>>> = {
  Facts: {},
  OneDay: { date: 'date' },
  Sectors: {},
  Quotes: { of: 'quotes' },
  KeyEvents: {},
};
