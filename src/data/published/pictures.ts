import { getImage } from 'astro:assets';
import { getEntry } from 'astro:content';
import { basename } from 'node:path/posix';
import { absolute } from '../../library/routes.ts';

/** The address that a text's picture is served at, from the path that the text names it by. */
export async function pictureAddress(path: string): Promise<string> {
  const picture = await getEntry('pictures', basename(path));
  if (!picture) throw new Error(`There is no picture ${path}.`);
  return absolute((await getImage({ src: picture.data.file })).src);
}
