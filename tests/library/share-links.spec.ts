import { expect, test } from '@playwright/test';
import { shareLinks } from '../../src/utils/share-links.ts';
import { each } from '../support/each.ts';

const url = 'https://example.org/hi/quotes/one/';

test('a share link carries title and address through any characters', () => {
  const title = 'क्या “100 %” + एक & दो = #3?';
  const links = Object.fromEntries(shareLinks(title, url).map(({ service, href }) => [service, new URL(href)]));
  expect(links.whatsapp?.searchParams.get('text')).toBe(`${title} ${url}`);
  expect(links.telegram?.searchParams.get('url')).toBe(url);
  expect(links.telegram?.searchParams.get('text')).toBe(title);
  expect(links.x?.searchParams.get('text')).toBe(title);
  expect(links.x?.searchParams.get('url')).toBe(url);
  expect(links.mail?.searchParams.get('subject')).toBe(title);
  expect(links.mail?.searchParams.get('body')).toBe(url);
  for (const { href } of each(Object.values(links))) expect(href).toMatch(/^[\x21-\x7e]+$/);
});

test('a mail has its spaces as RFC 6068 wants them', () => {
  const mail = shareLinks('one two', url).find(({ service }) => service === 'mail');
  expect(mail?.href).toContain('subject=one%20two');
});
