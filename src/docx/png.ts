/**
 * A black and white PNG, one character per byte. Each point that is asked for is a square of `scale` pixels; `width` and `height` count points.
 *
 * The picture data is "stored", not compressed: the document that carries it is a ZIP and compresses it anyway, and this
 * way no compressor is needed.
 */
export function encodePng(width: number, height: number, isBlack: (x: number, y: number) => boolean, scale = 1): string {
  const header = `${uint32(width * scale)}${uint32(height * scale)}\x01\x00\x00\x00\x00`;
  return `\x89PNG\r\n\x1a\n${chunk("IHDR", header)}${chunk("IDAT", storedZlib(scanlines(width, height, isBlack, scale)))}${chunk("IEND", "")}`;
}

/** One bit per pixel, white is 1; each line starts with its filter, none. */
function scanlines(width: number, height: number, isBlack: (x: number, y: number) => boolean, scale: number): string {
  const lines: string[] = [];
  for (let y = 0; y < height; y++) {
    let line = "\x00";
    for (let start = 0; start < width * scale; start += 8) {
      let byte = 0;
      for (let bit = 0; bit < 8; bit++) {
        const x = Math.floor((start + bit) / scale);
        if (x >= width || !isBlack(x, y)) byte |= 0x80 >> bit;
      }
      line += String.fromCharCode(byte);
    }
    lines.push(line.repeat(scale));
  }
  return lines.join("");
}

function storedZlib(data: string): string {
  const blocks: string[] = ["\x78\x01"];
  const most = 0xffff;
  for (let start = 0; start < data.length || start === 0; start += most) {
    const block = data.slice(start, start + most);
    const last = start + most >= data.length;
    const length = block.length;
    blocks.push(`${last ? "\x01" : "\x00"}${uint16LittleEndian(length)}${uint16LittleEndian(~length & 0xffff)}${block}`);
  }
  blocks.push(uint32(adler32(data)));
  return blocks.join("");
}

function chunk(type: string, data: string): string {
  return `${uint32(data.length)}${type}${data}${uint32(crc32(type + data))}`;
}

function uint32(value: number): string {
  return String.fromCharCode((value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);
}

function uint16LittleEndian(value: number): string {
  return String.fromCharCode(value & 255, (value >>> 8) & 255);
}

function adler32(data: string): number {
  let a = 1;
  let b = 0;
  for (let index = 0; index < data.length; index++) {
    a = (a + data.charCodeAt(index)) % 65521;
    b = (b + a) % 65521;
  }
  return ((b << 16) | a) >>> 0;
}

function crc32(data: string): number {
  let crc = 0xffffffff;
  for (let index = 0; index < data.length; index++) {
    crc ^= data.charCodeAt(index);
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
