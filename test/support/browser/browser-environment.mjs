import { TestEnvironment } from "jest-environment-node";
import { launchBrowser } from "../../../.tools/browser.mjs";
import { previewFolder } from "../../../.tools/build.mjs";
import { startPreviewServer } from "../../../.tools/preview-server.mjs";

/**
 * Gives a test file one browser. The modules behind it are ES modules, which jest's sandbox cannot
 * load; out here they load once and without being transformed.
 */
export default class BrowserEnvironment extends TestEnvironment {
  #closers = [];

  async setup() {
    await super.setup();
    let browser;
    this.global.browserTools = {
      launchBrowser: () => {
        browser ??= launchBrowser().then((launched) => this.#closing(launched));
        return browser;
      },
      startPreviewServer: async (options) =>
        this.#closing(await startPreviewServer({ previewFolder, port: 0, ...options })),
    };
  }

  #closing(closer) {
    this.#closers.unshift(closer);
    return closer;
  }

  async teardown() {
    for (const closer of this.#closers) await closer.close();
    await super.teardown();
  }
}
