import { useState } from "react";
import type { Sideloaded } from "../add-ins/sideloaded";
import { useTexts } from "../texts/texts";
import { PaneSplitter, paneWidths } from "./PaneSplitter";

interface TaskPaneProps {
  readonly sideloaded: Sideloaded;
  readonly open: boolean;
  readonly onLoad: (key: string, frame: HTMLIFrameElement) => void;
  readonly onClose: (key: string) => void;
}

/** An add-in's pane. Closing hides it: the page in it is the runtime and goes on living. */
export function TaskPane({ sideloaded, open, onLoad, onClose }: TaskPaneProps) {
  const { key, addIn } = sideloaded;
  const texts = useTexts();
  const name = addIn.displayName;
  const [width, setWidth] = useState(paneWidths.usual);
  return (
    <aside className="pane" aria-label={name} hidden={!open} style={{ width }}>
      <PaneSplitter label={texts("pane.resize", { name })} width={width} onResize={setWidth} />
      <header className="pane-title">
        <h2>{name}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={texts("pane.close", { name })}
          onClick={() => {
            onClose(key);
          }}
        >
          ✕
        </button>
      </header>
      <iframe
        data-add-in={key}
        title={name}
        src={addIn.pageUrl}
        onLoad={(event) => {
          onLoad(key, event.currentTarget);
        }}
      />
    </aside>
  );
}
