import { runtimeFrame, whenLoaded } from "../add-ins/runtime-frame";
import { createStore, type Store } from "../state/store";

/** Which add-ins' panes are open, and where they are. */
export interface Panes {
  readonly open: Store<ReadonlySet<string>>;
  /** Shows a pane, at a place of its page where the address names one. */
  readonly show: (key: string, address?: string) => void;
  readonly hide: (key: string) => void;
}

export function createPanes(): Panes {
  const open = createStore<ReadonlySet<string>>(new Set());
  return {
    open,
    show(key, address) {
      open.update((keys) => new Set(keys).add(key));
      if (address === undefined) return;
      void whenLoaded(key).then(() => {
        goTo(key, address);
      });
    },
    hide(key) {
      open.update((keys) => new Set([...keys].filter((other) => other !== key)));
    },
  };
}

/** All panes of a shared runtime are one page that must not be loaded again; only its hash moves. */
function goTo(key: string, address: string): void {
  const { hash } = new URL(address);
  const page = runtimeFrame(key)?.contentWindow;
  if (page && hash !== "" && page.location.hash !== hash) page.location.hash = hash;
}
