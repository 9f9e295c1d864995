/** The places of a list that are drawn: from `first` up to, but not including, `end`. */
export interface Span {
  readonly first: number;
  readonly end: number;
}

interface ListPosition {
  /** Where the list begins, measured from the top of what is seen; negative once scrolled past. */
  readonly top: number;
  /** Height of what is seen. */
  readonly height: number;
  readonly rowHeight: number;
  readonly count: number;
}

/** Rows drawn beyond each edge, so that a turn of the wheel meets rows that are there already. */
const BEYOND = 6;

/** The rows that are seen, and a few more on both sides. */
export function spanInView({ top, height, rowHeight, count }: ListPosition): Span {
  const firstSeen = Math.floor(-top / rowHeight);
  const endSeen = Math.ceil((height - top) / rowHeight);
  const within = (place: number) => Math.min(Math.max(place, 0), count);
  return { first: within(firstSeen - BEYOND), end: within(endSeen + BEYOND) };
}

/** The places of a span, and one more that must be there wherever it is. */
export function placesDrawn({ first, end }: Span, always: number): readonly number[] {
  const places = Array.from({ length: end - first }, (_place, at) => first + at);
  if (always < first) return [always, ...places];
  return always >= end ? [...places, always] : places;
}
