import type { OpenedFile } from "./opened-file";

/** @throws FileRefusal when it is no workbook that could be shown */
export async function readFile(file: File): Promise<OpenedFile> {
  const [{ requireSize }, { openPackage }, { fillBook }] = await Promise.all([
    import("../../files/open/file-kind"),
    import("../../files/open/open-package"),
    import("../../files/open/fill-book"),
  ]);
  // Before the file is read at all: it may be larger than the memory.
  requireSize(file.size);
  const reader = await openPackage(new Uint8Array(await file.arrayBuffer()));
  return {
    name: file.name.replace(/\.[^.]*$/, ""),
    fill: (book) => fillBook(book, reader),
  };
}
