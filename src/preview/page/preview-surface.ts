import type { HostedWindow } from "../boot/install-native-host";

/** What the page offers to the add-ins' pages in it, and to tests. */
export interface PreviewSurface {
  /** Ties an add-in's page to the emulated Excel, before office.js is loaded there. */
  connect(target: Window, key: string): void;
}

export type PreviewWindow = Window & { preview?: PreviewSurface };

export type { HostedWindow };
