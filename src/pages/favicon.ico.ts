import { iconPng } from '../build/og-images/index.ts';

const size = 32;
const headerLength = 22;

/**
 * The icon for programs that read no page: a PNG in the ICO format,
 * https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10).
 */
export async function GET(): Promise<Response> {
  const png = await iconPng({ size, maskable: false });
  const header = new DataView(new ArrayBuffer(headerLength));
  header.setUint16(2, 1, true); // an icon
  header.setUint16(4, 1, true); // of one picture
  header.setUint8(6, size);
  header.setUint8(7, size);
  header.setUint16(10, 1, true); // colour planes
  header.setUint16(12, 32, true); // bits a pixel
  header.setUint32(14, png.length, true);
  header.setUint32(18, headerLength, true);
  return new Response(new Blob([header, new Uint8Array(png)]), { headers: { 'content-type': 'image/x-icon' } });
}
