import { useEffect, useRef, type KeyboardEvent, type ReactNode } from "react";
import { stepFocus } from "./step-focus";

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly hint?: string;
  readonly enabled?: boolean;
}

interface MenuItemsProps<T extends MenuItem> {
  readonly label: string;
  readonly items: readonly T[];
  readonly onChoose: (item: T) => void;
  readonly onClose: () => void;
}

/** An open list of commands; arrow keys move in it, Escape closes it. */
export function MenuItems<T extends MenuItem>(props: MenuItemsProps<T>) {
  const { label, items, onChoose, onClose } = props;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  }, []);
  const move = (event: KeyboardEvent<HTMLElement>) => {
    event.stopPropagation();
    if (event.key === "Escape") onClose();
    else stepFocus(event, '[role="menuitem"]');
  };
  return (
    <div className="menu-items" role="menu" aria-label={label} ref={list} onKeyDown={move}>
      {items.map((item) => (
        <button
          key={item.id}
          type="button"
          role="menuitem"
          title={item.hint}
          disabled={item.enabled === false}
          tabIndex={-1}
          onClick={() => {
            onClose();
            onChoose(item);
          }}
        >
          {item.icon}
          {item.label}
        </button>
      ))}
    </div>
  );
}
