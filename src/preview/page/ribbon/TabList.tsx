import type { KeyboardEvent } from "react";
import { stepFocus } from "./step-focus";

interface Tab {
  readonly id: string;
  readonly label: string;
}

interface TabListProps {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly active: string;
  readonly onSelect: (id: string) => void;
}

/** The names of the ribbon's tabs; arrow keys move between them, as in Excel. */
export function TabList({ label, tabs, active, onSelect }: TabListProps) {
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const tab = stepFocus(event, '[role="tab"]');
    if (tab) onSelect(tab.id.replace(/^tab-/, ""));
  };
  return (
    <div className="ribbon-tabs" role="tablist" aria-label={label} onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          id={`tab-${tab.id}`}
          type="button"
          role="tab"
          aria-selected={tab.id === active}
          aria-controls="ribbon-panel"
          tabIndex={tab.id === active ? 0 : -1}
          onClick={() => {
            onSelect(tab.id);
          }}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}
