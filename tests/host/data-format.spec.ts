import { expect, test } from '@playwright/test';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { publishedCollections } from '../../src/collections/schemas/published/entry.ts';
import { formatVersion } from '../../src/collections/schemas/published/format.ts';
import { publishedJsonSchema } from '../../src/collections/schemas/published/file.ts';

const record = 'tests/host/data-format.json';

test('the version of the published data rises whenever their form changes', () => {
  const schemas = publishedCollections.map((collection) => publishedJsonSchema(collection, ''));
  const fingerprint = createHash('sha256').update(JSON.stringify(schemas, withoutWords)).digest('hex').slice(0, 16);
  expect(
    { version: formatVersion, fingerprint },
    `The form of the published data has changed, or its version. Programs of others read these data: raise formatVersion in
src/collections/schemas/published/format.ts (the first number where a program made for the old form could break, such as for a field
that is gone, renamed or of another type; the second where there is only more to read), then write what was received here
into ${record}.`,
  ).toEqual(JSON.parse(readFileSync(record, 'utf8')));
});

/** Titles and descriptions may be put right without a new version; a field may be called the same, but is no text. */
function withoutWords(key: string, value: unknown): unknown {
  return ['title', 'description'].includes(key) && typeof value === 'string' ? undefined : value;
}
