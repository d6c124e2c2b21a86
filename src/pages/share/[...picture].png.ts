import type { APIRoute } from 'astro';
import { ogImages, type SharePicture } from '../../data/og-images.ts';
import { pictureName } from '../../utils/routes.ts';
import { ogImagePng } from '../../build/og-images/index.ts';

export async function getStaticPaths() {
  return [...(await ogImages()).values()].map((picture) => ({
    params: { picture: pictureName(picture.page) },
    props: picture,
  }));
}

/** A page's share picture. */
export const GET: APIRoute<SharePicture> = async ({ props }) =>
  new Response(new Uint8Array(await ogImagePng(props.image)), { headers: { 'content-type': 'image/png' } });
