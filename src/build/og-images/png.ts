import type { CanvasKit, Image } from 'canvaskit-wasm';
import { crc32, deflateSync } from 'node:zlib';

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
/** Eight bits each for red, green, blue and alpha; standard compression and filters; no interlacing. */
const format = [8, 6, 0, 0, 0];

/** Three times as fast as zlib's default, 6, for a third more bytes. */
const level = 3;

/**
 * Writes an image as PNG (https://www.w3.org/TR/png-3/). CanvasKit's own writer takes three times as long, and its filters
 * are for photographs.
 */
export function pngOf(kit: CanvasKit, image: Image): Uint8Array {
  const [width, height, stride] = [image.width(), image.height(), image.width() * 4];
  const pixels = image.readPixels(0, 0, {
    width,
    height,
    colorType: kit.ColorType.RGBA_8888,
    alphaType: kit.AlphaType.Unpremul,
    colorSpace: kit.ColorSpace.SRGB,
  });
  if (!(pixels instanceof Uint8Array)) throw new Error('The pixels of an image cannot be read.');
  // Each row begins with its filter: 0, none.
  const rows = Buffer.alloc((stride + 1) * height);
  for (let y = 0; y < height; y++) rows.set(pixels.subarray(y * stride, (y + 1) * stride), y * (stride + 1) + 1);
  const header = Buffer.alloc(8);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([
    signature,
    chunk('IHDR', Buffer.concat([header, Buffer.from(format)])),
    chunk('IDAT', deflateSync(rows, { level })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
}
