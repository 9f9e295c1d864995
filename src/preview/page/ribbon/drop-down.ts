import { useRef, useState, type FocusEvent, type RefObject } from "react";

/** A button with a list below it: whether the list is open, and how it closes. */
interface DropDown {
  readonly open: boolean;
  readonly opener: RefObject<HTMLButtonElement>;
  readonly toggle: () => void;
  readonly close: () => void;
  /** For the element around both: the list closes when neither has the focus. */
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
}

export function useDropDown(): DropDown {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  return {
    open,
    opener,
    toggle: () => {
      setOpen(!open);
    },
    close: () => {
      setOpen(false);
      opener.current?.focus();
    },
    onBlur: (event) => {
      if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
    },
  };
}
