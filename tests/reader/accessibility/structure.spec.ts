import { expect, test } from '@playwright/test';
import type { Root } from 'hast';
import { headingFaults, idFaults, imageFaults, landmarkFaults } from '../../support/structure-faults.ts';
import { languageFaults } from '../../support/language-faults.ts';
import { everyDocument } from '../../support/documents.ts';
import { each } from '../../support/each.ts';
import { siteDefinitions, type SiteName } from '../../support/sites.ts';

const rules: Record<string, (page: Root, bilingual: boolean) => string[]> = {
  'headings are an outline: one h1 and no level left out': headingFaults,
  'the parts of a page are landmarks, those of a kind told apart by their names': landmarkFaults,
  'an id is there once, and what is referred to by its id is there': idFaults,
  'every picture has an alternative or is marked as an ornament': imageFaults,
  'every text and every attribute that is read out is marked with the language of its letters': languageFaults,
};

for (const name of each(Object.keys(siteDefinitions) as SiteName[])) {
  test(`${name}: on every page headings, landmarks, ids, pictures and languages are in order`, () => {
    for (const [path, page] of each(everyDocument(name))) {
      const bilingual = !/^\w\w\//.test(path);
      for (const [rule, faultsOf] of each(Object.entries(rules))) {
        expect.soft(faultsOf(page, bilingual), `${path}: ${rule}`).toEqual([]);
      }
    }
  });
}
