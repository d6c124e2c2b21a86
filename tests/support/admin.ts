import type { Locator, Page } from '@playwright/test';
import type { ContentFile } from '../../src/collections/lint/files.ts';
import type { Language } from '../../src/site.config.ts';

/** Opens the admin on a folder that the browser keeps for the page, filled with a content folder's files. */
export async function openAdmin(page: Page, url: string, files: readonly ContentFile[]): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  // Any page of the same origin will do to fill the folder.
  await page.goto(`${url}admin.css`);
  const decoder = new TextDecoder();
  const texts = files.map(({ path, bytes }) => ({ path: `content/${path}`, text: decoder.decode(bytes) }));
  await page.evaluate(async (files) => {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle('.git', { create: true });
    for (const { path, text } of files) {
      const names = path.split('/');
      const name = names.pop() ?? '';
      let folder = root;
      for (const one of names) folder = await folder.getDirectoryHandle(one, { create: true });
      const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await stream.write(text);
      await stream.close();
    }
  }, texts);
  await page.goto(url);
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  await page.getByRole('treeitem').first().waitFor();
}

/** A file of that folder as it is now. */
export function readFile(page: Page, path: string): Promise<string> {
  return page.evaluate(
    async (names) => {
      const name = names.pop() ?? '';
      let folder = await navigator.storage.getDirectory();
      for (const one of names) folder = await folder.getDirectoryHandle(one);
      return (await (await folder.getFileHandle(name)).getFile()).text();
    },
    ['content', ...path.split('/')],
  );
}

/** The half of the editor for a language. Sveltia puts invisible signs around names. */
export function half(page: Page, language: Language): Locator {
  const name = { hi: 'Hindi', en: 'English' }[language];
  return page.getByRole('group', { name: new RegExp(`Edit .*${name}.* Content`) });
}

/** Saves the entry that is open; the admin then goes back to the list. */
export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.waitForURL(({ hash }) => !/\/(?:entries|new)\b/.test(hash));
}
