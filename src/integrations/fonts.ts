import type { AstroIntegration } from 'astro';
import { cutFonts } from '../fonts/index.ts';
import { fileSize } from '../library/file-size.ts';
import { stagingDir } from '../publish/folders.ts';
import { languageFacts, languages, originalLanguage, settings, type Language } from '../site.config.ts';

/**
 * How many bytes of fonts a page may load: a first visit is to be within 60 KB in Hindi and 45 KB in English, of which the
 * page and its styles take 14.
 */
const limits: Record<Language, number> = { hi: 47_000, en: 35_500 };

/** Cuts the fonts to the glyphs that the site's text is shown with. It comes after the PDFs, which use the whole ones. */
export function fonts(): AstroIntegration {
  let assets = '';
  return {
    name: 'fonts',
    hooks: {
      'astro:config:done': ({ config }) => {
        assets = config.build.assets;
      },
      'astro:build:done': async ({ logger }) => {
        const site = { folder: stagingDir, url: settings.siteUrl, base: settings.basePath };
        const { files, bytes } = await cutFonts(site, {
          assets,
          feedLanguage: originalLanguage,
          isLatin: (language) => languageFacts[known(language)].script === 'Latin',
          limit: (language) => limits[known(language)],
        });
        logger.info(`${files} font files with the glyphs that the site shows, ${fileSize(bytes, 'en')} together.`);
      },
    },
  };
}

const known = (language: string): Language => languages.find((one) => one === language) ?? originalLanguage;
