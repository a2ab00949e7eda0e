import { inflateRawSync } from 'node:zlib';

export interface Zipped {
  name: string;
  /** DOS date and time, in one number. */
  time: number;
  content: Buffer;
}

/** The files of a zip, in its order. Throws if it is none. Sizes and places: APPNOTE.TXT of PKWARE, 4.3.7 and 4.3.12. */
export function readZip(zip: Buffer): Zipped[] {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error('no zip');
  const files: Zipped[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = zip.readUInt16LE(at + 28);
    const head = zip.readUInt32LE(at + 42);
    const from = head + 30 + zip.readUInt16LE(head + 26) + zip.readUInt16LE(head + 28);
    const packed = zip.subarray(from, from + zip.readUInt32LE(at + 20));
    files.push({
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      time: zip.readUInt32LE(at + 12),
      content: zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed,
    });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
}
