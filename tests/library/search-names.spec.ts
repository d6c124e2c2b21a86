import { expect, test } from '@playwright/test';
import { otherNames, wordByWord } from '../../src/search/names.ts';

test('each name of a group knows the others, and groups with a name in common are one', () => {
  const names = otherNames([
    ['समझौता ज्ञापन', 'एमओयू', 'MoU'],
    ['MoU', 'Memorandum of understanding'],
    ['इज़राइल', 'इजरायल', 'Israel'],
  ]);
  expect(names.get('mou')).toEqual(['memorandum of understanding', 'एमओयू', 'समझौता ज्ञापन']);
  expect(names.get('memorandum of understanding')).toContain('एमओयू');
  expect(names.get('इजराइल')).toEqual(['israel', 'इजरायल']);
});

test('a name that is spelt alike everywhere has no others', () => {
  expect(otherNames([['ज़ी', 'जी']]).size).toBe(0);
});

test('the words of a name are known one by one where its forms have as many', () => {
  expect(wordByWord(['अमीर बारम', 'Amir Baram', 'आमिर बराम', 'Major General Amir Baram'])).toEqual([
    ['अमीर', 'Amir', 'आमिर'],
    ['बारम', 'Baram', 'बराम'],
  ]);
});
