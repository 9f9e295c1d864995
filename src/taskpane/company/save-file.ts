/** Long enough for every browser to have begun with the file. */
const KEPT_MS = 60_000;

/** Hands a text to the browser to be saved; the browser does not tell whether it was. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT_MS);
}
