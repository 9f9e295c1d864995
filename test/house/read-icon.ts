import { existsSync, readFileSync } from "node:fs";
import { PNG } from "pngjs";

/** What can be said of an icon without looking at it. */
export interface Icon {
  readonly size: readonly [width: number, height: number];
  /** Share of pixels that are not transparent, from 0 to 1. */
  readonly painted: number;
}

/** Reads a PNG file, or gives null where there is none. */
export function readIcon(file: string): Icon | null {
  if (!existsSync(file)) return null;
  const { width, height, data } = PNG.sync.read(readFileSync(file));
  const opaque = data.filter((value, index) => index % 4 === 3 && value > 127).length;
  return { size: [width, height], painted: opaque / (width * height) };
}
