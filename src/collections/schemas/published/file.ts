import { z } from 'astro/zod';
import { languages } from '../../../site.config.ts';
import { about } from '../about.ts';
import { line, partialDate } from '../fields.ts';
import { site } from '../site.ts';
import { publishedEntrySchema, type PublishedCollection } from './entry.ts';
import { formatVersion, licence } from './format.ts';

const schema = about(
  {
    label: { hi: 'स्कीमा', en: 'Schema' },
    help: {
      hi: 'इस फ़ाइल के JSON Schema का पता, जो हर फ़ील्ड समझाता है।',
      en: 'The address of this file’s JSON Schema, which explains every field.',
    },
    example: 'https://libraries.example/data/schema/events.json',
  },
  z.url(),
);

const format = about(
  {
    label: { hi: 'प्रारूप का संस्करण', en: 'Version of the format' },
    help: {
      hi: 'पहली संख्या तब बढ़ती है जब पुराने प्रोग्राम रुक सकते हैं; दूसरी तब, जब केवल कुछ नया जुड़ा हो।',
      en: 'The first number rises where programs made for an earlier version could break, the second where something was added.',
    },
    example: formatVersion,
  },
  z.literal(formatVersion),
);

const siteNames = about(
  {
    label: { hi: 'साइट', en: 'Site' },
    help: { hi: 'साइट का नाम और पता, भाषा के अनुसार।', en: 'The site’s name and address, by language.' },
    example: { en: { name: 'The lending of books', url: 'https://libraries.example/en/' } },
  },
  z.strictObject(
    Object.fromEntries(languages.map((language) => [language, z.strictObject({ name: line, url: z.url() })])),
  ),
);

const updated = about(
  {
    label: { hi: 'अंतिम संपादन', en: 'Last edited' },
    help: {
      hi: 'वह दिन जब इस फ़ाइल का कोई पाठ पिछली बार बदला गया; फ़ाइल में पाठ न हों तो नहीं है।',
      en: 'The day on which a text in this file was last changed; absent where it holds no texts.',
    },
    example: '2026-11-22',
  },
  partialDate.optional(),
);

const terms = about(
  {
    label: { hi: 'लाइसेंस', en: 'Licence' },
    help: {
      hi: 'CC BY 4.0: श्रेय देकर उपयोग, साझा और रूपांतरित करें। उद्धरण और स्रोतों के शीर्षक उनके अपने रचयिताओं के हैं।',
      en: 'CC BY 4.0: use, share and adapt with credit. Quotations and headlines belong to those who wrote them.',
    },
    example: licence,
  },
  z.literal(licence),
);

/** A file of published data: what it is, whose, as of when and on what terms, and the entries. */
export function publishedFileSchema(collection: PublishedCollection): z.ZodObject {
  const name = about(
    {
      label: { hi: 'संग्रह', en: 'Collection' },
      help: { hi: 'इस फ़ाइल में क्या है।', en: 'What this file holds.' },
      example: collection,
    },
    z.literal(collection),
  );
  const entries = about(
    {
      label: { hi: 'प्रविष्टियाँ', en: 'Entries' },
      help: { hi: 'हर प्रविष्टि, सभी भाषाओं में।', en: 'Every entry, in all languages.' },
      example: [],
    },
    z.array(publishedEntrySchema(collection)),
  );
  return z.strictObject({
    $schema: schema,
    format,
    collection: name,
    site: siteNames,
    asOf: site.shape.asOf,
    firstReports: site.shape.firstReports,
    updated,
    licence: terms,
    entries,
  });
}
