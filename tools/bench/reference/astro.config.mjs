import sitemap from '@astrojs/sitemap';

export default { site: 'https://reference.example', trailingSlash: 'always', integrations: [sitemap()] };
