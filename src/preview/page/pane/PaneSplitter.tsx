import type { KeyboardEvent, PointerEvent } from "react";

/** Excel's own limits for a task pane on the platforms, in pixels. */
export const paneWidths = { narrowest: 270, usual: 320, widest: 500 };

const keyStep = 10;

interface PaneSplitterProps {
  readonly label: string;
  readonly width: number;
  readonly onResize: (width: number) => void;
}

/** The edge by which a pane is made wider, with the pointer or with the arrow keys. */
export function PaneSplitter({ label, width, onResize }: PaneSplitterProps) {
  const resize = (wanted: number) => {
    onResize(Math.min(paneWidths.widest, Math.max(paneWidths.narrowest, wanted)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: keyStep, ArrowRight: -keyStep }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    resize(width + step);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    // Without capture the pane's own page would swallow the movement.
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const edge = event.currentTarget;
    if (!edge.hasPointerCapture(event.pointerId)) return;
    const { left, right } = edge.getBoundingClientRect();
    resize(width + (left + right) / 2 - event.clientX);
  };
  return (
    <div
      className="pane-splitter"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuemin={paneWidths.narrowest}
      aria-valuenow={width}
      aria-valuemax={paneWidths.widest}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
    />
  );
}
