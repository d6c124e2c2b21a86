import type { APIRoute } from 'astro';
import { pictures, type Picture } from '../../data/pictures.ts';
import { pictureName } from '../../library/routes.ts';
import { posterPng } from '../../pictures/index.ts';

export async function getStaticPaths() {
  return [...(await pictures()).values()].map((picture) => ({
    params: { picture: pictureName(picture.page) },
    props: picture,
  }));
}

/** A page's share picture. */
export const GET: APIRoute<Picture> = async ({ props }) =>
  new Response(new Uint8Array(await posterPng(props.poster)), { headers: { 'content-type': 'image/png' } });
