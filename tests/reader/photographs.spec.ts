import { expect, test } from '@playwright/test';
import { urlOf } from '../support/sites.ts';

for (const address of ['hi/timeline/', 'en/timeline/', 'hi-en/timeline/', 'hi/print/timeline/']) {
  test(`a picture in a text is shown in its size, with words for those who cannot see it (${address})`, async ({
    page,
  }) => {
    await page.goto(urlOf('topic') + address);
    const picture = page.getByRole('img', { name: 'मेले की एक अलमारी' });
    await picture.scrollIntoViewIfNeeded();
    await expect(page.getByRole('figure').filter({ has: picture })).toContainText('चित्र: आशा, CC BY 4.0');
    await expect(picture).toHaveAttribute('width', '640');
    await expect(picture).toHaveAttribute('height', '360');
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(640);
  });
}
