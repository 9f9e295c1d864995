/** The frame in which an add-in's page runs, once the window is drawn. */
export function runtimeFrame(key: string): HTMLIFrameElement | null {
  return document.querySelector(`iframe[data-add-in="${key}"]`);
}

/** A frame starts with an empty page that counts as complete; the add-in's own brings Office. */
export function isLoaded(key: string): boolean {
  const page = runtimeFrame(key)?.contentWindow;
  return page?.document.readyState === "complete" && "Office" in page;
}

export function whenLoaded(key: string): Promise<void> {
  const frame = runtimeFrame(key);
  if (!frame || isLoaded(key)) return Promise.resolve();
  return new Promise((resolve) => {
    frame.addEventListener(
      "load",
      () => {
        resolve();
      },
      { once: true },
    );
  });
}
