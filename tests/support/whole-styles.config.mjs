import config from '../../astro.config.mjs';

const left = ['page-styles', 'page-policy', 'budgets'];

/** The site as it is built, but with the style sheets that all pages share, and without the steps after that. */
export default {
  ...config,
  integrations: config.integrations?.filter((one) => !one || !('name' in one) || !left.includes(one.name)),
};
