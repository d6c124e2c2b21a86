import { expect, test } from '@playwright/test';
import { canvasKit } from '../../src/build/og-images/canvaskit.ts';
import type { OgFont } from '../../src/build/og-images/fonts.ts';
import { drawable, fit, set } from '../../src/build/og-images/paragraph.ts';
import { drawOgImage } from '../../src/build/og-images/og-image.ts';

/** The glyphs that a text is drawn with. */
async function glyphs(text: string, face: OgFont): Promise<number[]> {
  const paragraph = set(await canvasKit(), text, { face, size: 40, colour: '#000000', width: 1000 });
  const found = paragraph.getShapedLines().flatMap(({ runs }) => runs.flatMap((run) => [...run.glyphs]));
  paragraph.delete();
  return found;
}

for (const face of ['heading', 'text', 'strong'] as const) {
  test(`Devanagari is shaped, not set letter by letter (${face})`, async () => {
    for (const conjunct of ['क्ष', 'ज्ञ', 'त्र', 'श्र', 'स्त्र']) {
      const joined = await glyphs(conjunct, face);
      expect.soft(joined.length, conjunct).toBeLessThan(Array.from(conjunct).length);
      expect.soft(joined, conjunct).not.toContain(0);
    }
    // The vowel sign of कि is written after its letter and drawn before it.
    const [sign, letter] = await glyphs('कि', face);
    const [alone] = await glyphs('क', face);
    expect(letter).toBe(alone);
    expect(sign).not.toBe(alone);
  });
}

test('words of other scripts are drawn, joined and in their order, and what no typeface has leaves no box', async () => {
  for (const word of ['חדשות', 'معاہدہ', 'தமிழ்', 'ভারত', 'सार, \u2067חדשות\u2069, 4'])
    expect.soft(await glyphs(word, 'heading'), word).not.toContain(0);
  const apart = await Promise.all(Array.from('معاہدہ', (letter) => glyphs(letter, 'heading')));
  expect(await glyphs('معاہدہ', 'heading')).not.toEqual(apart.flat().reverse());

  const kit = await canvasKit();
  expect(drawable(kit, 'खबर: חדשות הכפר, 4 मार्च', 'heading')).toBe('खबर: \u2067חדשות הכפר\u2069, 4 मार्च');
  expect(drawable(kit, 'Tbilisi (თბილისი, 第 比) 4', 'heading')).toBe('Tbilisi (…, …) 4');
  const poster = { words: 'Tbilisi (თბილისი)', site: 'Site' };
  const [boxed, elided] = [await drawOgImage(poster), await drawOgImage({ ...poster, words: 'Tbilisi (…)' })];
  expect(Buffer.from(boxed).equals(Buffer.from(elided))).toBe(true);
});

test('a text of any length fits, whole in a smaller size or ending in an ellipsis', async () => {
  const kit = await canvasKit();
  const setting = {
    face: 'heading',
    colour: '#000000',
    width: 1000,
    height: 300,
    lines: 4,
    sizes: [90, 60, 40],
  } as const;
  for (const words of [1, 10, 20, 300]) {
    const paragraph = fit(kit, 'समझौता '.repeat(words), setting);
    expect.soft(paragraph.getHeight(), `${words}`).toBeLessThanOrEqual(setting.height);
    expect.soft(paragraph.didExceedMaxLines(), `${words}`).toBe(words === 300);
    paragraph.delete();
  }
});

test('the same picture has the same bytes', async () => {
  const poster = { above: 'बैठकें', words: 'रक्षा सहयोग', note: 'एक वाक्य।', site: 'साइट' };
  const [first, second] = [await drawOgImage(poster), await drawOgImage(poster)];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  const other = await drawOgImage({ ...poster, words: 'रक्षा' });
  expect(Buffer.from(first).equals(Buffer.from(other))).toBe(false);
});
