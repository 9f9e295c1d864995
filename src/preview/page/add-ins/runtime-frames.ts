/** The frames in which the add-ins' pages run, and which of those pages have been loaded. */
export interface RuntimeFrames {
  readonly markLoaded: (key: string, frame: HTMLIFrameElement) => void;
  /** The window of a page, once it has been loaded. */
  readonly loadedWindow: (key: string) => Window | null;
  readonly whenLoaded: (key: string) => Promise<Window>;
}

export function createRuntimeFrames(): RuntimeFrames {
  const windows = new Map<string, Window>();
  const waiting = new Map<string, ((page: Window) => void)[]>();
  return {
    markLoaded(key, { contentWindow }) {
      if (!contentWindow) return;
      windows.set(key, contentWindow);
      for (const resolve of waiting.get(key) ?? []) resolve(contentWindow);
      waiting.delete(key);
    },
    loadedWindow: (key) => windows.get(key) ?? null,
    whenLoaded(key) {
      const page = windows.get(key);
      if (page) return Promise.resolve(page);
      return new Promise((resolve) => {
        waiting.set(key, [...(waiting.get(key) ?? []), resolve]);
      });
    },
  };
}
