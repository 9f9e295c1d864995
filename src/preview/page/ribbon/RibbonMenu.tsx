import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { RibbonButton, RibbonMenu as Menu } from "../../sideload/add-in";
import { stepFocus } from "./step-focus";
import { Supertip } from "./Supertip";

interface RibbonMenuProps {
  readonly menu: Menu;
  readonly onRun: (button: RibbonButton) => void;
}

/** A button that drops down a list of commands. */
export function RibbonMenu({ menu, onRun }: RibbonMenuProps) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <div
      className="ribbon-menu"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <Supertip tip={menu.tip}>
        {(describedBy) => (
          <button
            ref={opener}
            type="button"
            className="ribbon-button"
            aria-haspopup="menu"
            aria-expanded={open}
            aria-describedby={describedBy}
            onClick={() => {
              setOpen(!open);
            }}
          >
            {menu.icons && <img src={menu.icons[32]} width={32} height={32} alt="" />}
            <span>{menu.label} ▾</span>
          </button>
        )}
      </Supertip>
      {open && <MenuItems menu={menu} onRun={onRun} onClose={close} />}
    </div>
  );
}

function MenuItems({ menu, onRun, onClose }: RibbonMenuProps & { readonly onClose: () => void }) {
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
    <div className="menu-items" role="menu" aria-label={menu.label} ref={list} onKeyDown={move}>
      {menu.items.map((item) => (
        <button
          key={item.id}
          type="button"
          role="menuitem"
          title={item.tip.description}
          disabled={!item.enabled}
          tabIndex={-1}
          onClick={() => {
            onClose();
            onRun(item);
          }}
        >
          {item.icons ? <img src={item.icons[16]} width={16} height={16} alt="" /> : <i />}
          {item.label}
        </button>
      ))}
    </div>
  );
}
