import type { Language } from '../../../site.config.ts';
import { en } from './en/index.ts';
import type { Messages } from './params.ts';
import { hi } from './hi/index.ts';

/** The messages for editors, in every language of the site. */
export const messages: Record<Language, Messages> = { hi, en };
