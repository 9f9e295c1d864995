import { useEffect, useRef } from "react";

/** Gives the running spreadsheet its place on the page; it draws itself. */
export function SheetArea({ element }: { readonly element: HTMLElement }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.append(element);
  }, [element]);
  return <div className="sheet-area" ref={place} />;
}
