import type { Browser } from "playwright-core";

export interface AddInPlace {
  readonly manifest: string;
  readonly folder: string;
}

interface PreviewServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

interface BrowserTools {
  /** The one browser of this test file. */
  readonly launchBrowser: () => Promise<Browser>;
  /** Serves the built preview on a free port until the test file ends. */
  readonly startPreviewServer: (options: {
    readonly addIns: readonly AddInPlace[];
  }) => Promise<PreviewServer>;
}

declare global {
  // Only `var` makes a global that TypeScript knows; browser-environment.mjs sets it.
  var browserTools: BrowserTools;
}

export const { launchBrowser, startPreviewServer } = globalThis.browserTools;
