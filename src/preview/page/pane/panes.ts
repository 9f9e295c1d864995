import type { RuntimeFrames } from "../add-ins/runtime-frames";
import { createStore, type Store } from "../state/store";

/** Which add-ins' panes are open, and where they are. */
export interface Panes {
  readonly open: Store<ReadonlySet<string>>;
  /** Shows a pane, at a place of its page where the address names one. */
  readonly show: (key: string, address?: string) => void;
  readonly hide: (key: string) => void;
}

export function createPanes(frames: RuntimeFrames): Panes {
  const open = createStore<ReadonlySet<string>>(new Set());
  return {
    open,
    show(key, address) {
      open.update((keys) => new Set(keys).add(key));
      if (address === undefined) return;
      void frames.whenLoaded(key).then((page) => {
        goTo(page, address);
      });
    },
    hide(key) {
      open.update((keys) => new Set([...keys].filter((other) => other !== key)));
    },
  };
}

/** All panes of a shared runtime are one page that must not be loaded again; only its hash moves. */
function goTo(page: Window, address: string): void {
  const { hash } = new URL(address);
  if (hash !== "") page.location.hash = hash;
}
