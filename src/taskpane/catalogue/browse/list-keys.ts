const PAGE = 8;

/** The place that a key leads to from another one: -1 is before the list, null is for other keys. */
export function placeReachedBy(key: string, from: number, count: number): number | null {
  const last = count - 1;
  switch (key) {
    case "ArrowDown":
      return Math.min(from + 1, last);
    case "ArrowUp":
      return from - 1;
    case "PageDown":
      return Math.min(from + PAGE, last);
    case "PageUp":
      return Math.max(from - PAGE, 0);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}
