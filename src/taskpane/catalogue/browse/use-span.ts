import type { RefObject } from "react";
import { useLayoutEffect, useState } from "react";
import type { Span } from "./list-span";
import { spanInView } from "./list-span";

/** Height of a row in rem, so that it grows with a reader who enlarges the browser's text. */
export const ROW_HEIGHT = 4.5;

const DEFAULT_FONT_SIZE = 16;

function rowHeightInPixels(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return ROW_HEIGHT * (Number.isNaN(size) ? DEFAULT_FONT_SIZE : size);
}

/** The rows to draw of a list that scrolls with the page: all have one height, so arithmetic finds them. */
export function useSpan(list: RefObject<HTMLElement>, count: number): Span {
  const [span, setSpan] = useState<Span>({ first: 0, end: 0 });
  useLayoutEffect(() => {
    const measure = () => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      const height = window.innerHeight;
      const seen = spanInView({ top, height, rowHeight: rowHeightInPixels(), count });
      setSpan((known) => (known.first === seen.first && known.end === seen.end ? known : seen));
    };
    measure();
    window.addEventListener("scroll", measure, { passive: true });
    window.addEventListener("resize", measure);
    return () => {
      window.removeEventListener("scroll", measure);
      window.removeEventListener("resize", measure);
    };
  }, [list, count]);
  return { first: Math.min(span.first, count), end: Math.min(span.end, count) };
}
