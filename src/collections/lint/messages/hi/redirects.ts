import type { Messages } from '../params.ts';

/** Messages of addresses that are gone. */
export const redirects = {
  'redirect-twice': ({ address }) => ({
    wrong: `${address} की नई जगह दो बार लिखी है।`,
    instead: 'एक हटा दें।',
  }),
  'redirect-from-address': ({ address }) => ({
    wrong: `पता ${address} साइट पर अब भी चल रहा है।`,
    instead: 'वह पता लिखें जो अब नहीं है, या ये पंक्तियाँ हटा दें।',
  }),
} satisfies Partial<Messages['tell']>;
