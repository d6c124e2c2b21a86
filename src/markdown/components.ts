/**
 * What a text may place in a page of its own (`pages/*.mdx`): the component's name, and its attributes with what each
 * names. On the summary, which is made for paper, each is set as paper needs it.
 */
export const placeable: Readonly<Record<string, Readonly<Record<string, 'date' | 'places' | 'quotes'>>>> = {
  Answer: { date: 'date', place: 'places' },
  Figures: {},
  Facts: {},
  Sectors: {},
  Known: {},
  Unknown: {},
  Steps: {},
  OneDay: { date: 'date' },
  Quotes: { of: 'quotes' },
  KeyEvents: {},
  Doors: {},
};
