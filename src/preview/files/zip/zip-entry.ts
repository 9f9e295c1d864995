/** A file in a zip, as it lies there. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  /** Packed, as the zip holds it. */
  readonly packed: Uint8Array;
  /** How many bytes it unpacks to, as the zip says: whoever made the file may have lied. */
  readonly declaredSize: number;
  readonly crc: number;
}

/** How a file is packed: not at all, or by the one way that workbooks use. */
export const STORED = 0;
export const DEFLATED = 8;

export const END_OF_DIRECTORY = { mark: 0x06054b50, length: 22 } as const;
export const DIRECTORY_ENTRY = { mark: 0x02014b50, length: 46 } as const;
export const LOCAL_HEADER = { mark: 0x04034b50, length: 30 } as const;
