import { expect, test } from '@playwright/test';
import { builtPage, urlOf } from '../support/sites.ts';

const page = 'timeline/';

for (const address of [`hi/${page}`, `en/${page}`, `hi-en/${page}`]) {
  test(`a picture in a text is shown in its size, with words for those who cannot see it (${address})`, async ({
    page,
  }) => {
    await page.goto(urlOf('topic') + address);
    const picture = page.getByRole('img', { name: 'मेले की एक अलमारी' });
    await picture.scrollIntoViewIfNeeded();
    await expect(picture).toHaveAttribute('width', '640');
    await expect(picture).toHaveAttribute('height', '360');
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(640);
  });
}

test('the timeline as a table leaves pictures out', () => {
  expect(builtPage('topic', 'hi/print/timeline/')).toContain('id="event-fair"');
  expect(builtPage('topic', 'hi/print/timeline/')).not.toMatch(/<img|ASTRO_IMAGE/);
});
