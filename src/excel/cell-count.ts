import { areaOfAddress } from "./area-of-address";

/** How many cells an address such as "A1:B9", "A:A" or "3:3" stands for. */
export function cellCount(address: string): number {
  const { rows, columns } = areaOfAddress(address);
  return rows * columns;
}
