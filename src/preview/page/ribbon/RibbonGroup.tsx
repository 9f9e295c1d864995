import type { ReactNode } from "react";

interface RibbonGroupProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** Controls that belong together, with their common name below, as in Excel. */
export function RibbonGroup({ label, children }: RibbonGroupProps) {
  return (
    <div className="ribbon-group" role="group" aria-label={label}>
      <div className="ribbon-controls">{children}</div>
      <div className="ribbon-group-label" aria-hidden="true">
        {label}
      </div>
    </div>
  );
}
