import { expect, test } from '@playwright/test';
import { asciiAddress } from '../../src/utils/addresses.ts';

test('an address in the letters of Hindi becomes one that every program reads, and others stay as they are', () => {
  expect(asciiAddress('https://one.example/समाचार/?q=क&r=1#a')).toBe(
    'https://one.example/%E0%A4%B8%E0%A4%AE%E0%A4%BE%E0%A4%9A%E0%A4%BE%E0%A4%B0/?q=%E0%A4%95&r=1#a',
  );
  const encoded = 'https://one.example/%e0%a4%95?a=b~c%2F';
  expect(asciiAddress(encoded)).toBe(encoded);
});
