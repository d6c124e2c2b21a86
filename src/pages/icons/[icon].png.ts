import type { APIRoute } from 'astro';
import { icons } from '../../build/og-images/icon.ts';
import { iconPng } from '../../build/og-images/index.ts';

export function getStaticPaths() {
  return icons.map((icon) => ({ params: { icon: icon.name }, props: icon }));
}

/** The icon where SVG is not supported. */
export const GET: APIRoute<(typeof icons)[number]> = async ({ props }) =>
  new Response(new Uint8Array(await iconPng({ size: props.size, maskable: props.maskable })), {
    headers: { 'content-type': 'image/png' },
  });
