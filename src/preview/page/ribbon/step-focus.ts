import type { KeyboardEvent } from "react";

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowDown: (at, count) => (at + 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Moves the focus within the element that hears the key; answers what has it then, if it moved. */
export function stepFocus(
  event: KeyboardEvent<HTMLElement>,
  selector: string,
): HTMLElement | undefined {
  const step = steps[event.key];
  const elements = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)];
  if (!step || elements.length === 0) return undefined;
  event.preventDefault();
  const at = elements.indexOf(event.target as HTMLElement);
  const next = elements[step(at, elements.length)];
  next?.focus();
  return next;
}
