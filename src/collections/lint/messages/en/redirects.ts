import type { Messages } from '../params.ts';

/** Messages of addresses that are gone. */
export const redirects = {
  'redirect-twice': ({ address }) => ({
    wrong: `Where ${address} leads is said twice.`,
    instead: 'Keep one of the two.',
  }),
  'redirect-from-address': ({ address }) => ({
    wrong: `The address ${address} is still in use on the site.`,
    instead: 'Write the address that is gone, or remove these lines.',
  }),
} satisfies Partial<Messages['tell']>;
