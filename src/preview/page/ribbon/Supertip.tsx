import { useId, useState, type ReactElement } from "react";
import type { Supertip as Tip } from "../../sideload/add-in";

interface SupertipProps {
  readonly tip: Tip;
  readonly children: (describedBy: string) => ReactElement;
}

/** Shows a control's title and description while it is pointed at or has the focus. */
export function Supertip({ tip, children }: SupertipProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const show = () => {
    setOpen(true);
  };
  const hide = () => {
    setOpen(false);
  };
  return (
    <div
      className="with-supertip"
      onMouseEnter={show}
      onMouseLeave={hide}
      onFocus={show}
      onBlur={hide}
      onClick={hide}
      onKeyDown={(event) => {
        if (event.key === "Escape") hide();
      }}
    >
      {children(id)}
      <div className="supertip" role="tooltip" id={id} hidden={!open}>
        <strong>{tip.title}</strong>
        <p>{tip.description}</p>
      </div>
    </div>
  );
}
