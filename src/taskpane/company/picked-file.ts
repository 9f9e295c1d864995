import type { FileReading } from "../../catalogue/company/read-file";

/** A file that the user chose, as it was read. */
export interface PickedFile {
  readonly name: string;
  readonly reading: FileReading;
}
