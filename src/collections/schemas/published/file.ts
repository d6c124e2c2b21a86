import { z } from 'astro/zod';
import { languages } from '../../../site.config.ts';
import { field, line, partialDate } from '../fields.ts';
import { inAllLanguages, standardSchema, type FieldSchema } from '../json-schema.ts';
import { siteSchema } from '../site.ts';
import { publishedEntrySchema, type PublishedCollection } from './entry.ts';
import { formatVersion, licence } from './format.ts';

const schema = field(z.url(), {
  label: { hi: 'स्कीमा', en: 'Schema' },
  hi: 'इस फ़ाइल के JSON Schema का पता। JSON Schema में हर फ़ील्ड समझाया गया है।',
  en: 'The address of this file’s JSON Schema, which explains every field.',
  example: 'https://libraries.example/data/schema/events.json',
});

const format = field(z.literal(formatVersion), {
  label: { hi: 'प्रारूप का संस्करण', en: 'Version of the format' },
  hi: 'पहली संख्या तब बढ़ती है, जब बदलाव ऐसा हो कि पुराने प्रोग्राम शायद न चलें; दूसरी तब, जब केवल कुछ नया जुड़ा हो।',
  en: 'The first number rises where programs made for an earlier version could break, the second where something was added.',
  example: formatVersion,
});

const siteNames = field(
  z.strictObject(
    Object.fromEntries(languages.map((language) => [language, z.strictObject({ name: line, url: z.url() })])),
  ),
  {
    label: { hi: 'साइट', en: 'Site' },
    hi: 'साइट का नाम और पता, भाषा के अनुसार।',
    en: 'The site’s name and address, by language.',
    example: { en: { name: 'The lending of books', url: 'https://libraries.example/en/' } },
  },
);

const updated = field(partialDate.optional(), {
  label: { hi: 'अंतिम संपादन', en: 'Last edited' },
  hi: 'वह दिन, जब इस फ़ाइल का कोई पाठ पिछली बार बदला गया; फ़ाइल में पाठ न हों तो यह फ़ील्ड नहीं होता।',
  en: 'The day on which a text in this file was last changed; absent where it holds no texts.',
  example: '2026-11-22',
});

const terms = field(z.literal(licence), {
  label: { hi: 'लाइसेंस', en: 'Licence' },
  hi: 'CC BY 4.0: श्रेय देकर उपयोग करें, बाँटें और रूपांतरित करें। उद्धरण और स्रोतों के शीर्षक उनके अपने रचयिताओं के हैं।',
  en: 'CC BY 4.0: use, share and adapt with credit. Quotations and headlines belong to those who wrote them.',
  example: licence,
});

/** A file of published data: its entries, with the collection, the site, dates and the licence. */
export function publishedFileSchema(collection: PublishedCollection): z.ZodObject {
  const name = field(z.literal(collection), {
    label: { hi: 'संग्रह', en: 'Collection' },
    hi: 'इस फ़ाइल में क्या है।',
    en: 'What this file holds.',
    example: collection,
  });
  const entries = field(z.array(publishedEntrySchema(collection)), {
    label: { hi: 'प्रविष्टियाँ', en: 'Entries' },
    hi: 'हर प्रविष्टि, सभी भाषाओं में।',
    en: 'Every entry, in all languages.',
    example: [],
  });
  return z.strictObject({
    $schema: schema,
    format,
    collection: name,
    site: siteNames,
    asOf: siteSchema.shape.asOf,
    firstReports: siteSchema.shape.firstReports,
    updated,
    licence: terms,
    entries,
  });
}

/**
 * The JSON Schema (https://json-schema.org/draft/2020-12) of a file of published data, with standard keywords only and
 * each field explained in every language.
 * @param address where the schema is published
 */
export function publishedJsonSchema(collection: PublishedCollection, address: string): object {
  const { $schema, ...schema } = standardSchema(publishedFileSchema(collection), 'output', (field) => {
    const { label, help, published = help } = field;
    // Validators in Python or Go do not support this pattern, which only counts letters.
    if (field.pattern?.includes('\\p{')) delete field.pattern;
    return {
      ...(label && { title: inAllLanguages(label) }),
      ...(published && { description: inAllLanguages(published) }),
    };
  });
  return { $schema, $id: address, title: `${collection}.json`, ...schema };
}

/** The same as JSON Schema with our notes; `entries` has the fields of an entry. */
export function publishedFields(collection: PublishedCollection): FieldSchema {
  return z.toJSONSchema(publishedFileSchema(collection), { unrepresentable: 'any' }) as FieldSchema;
}
