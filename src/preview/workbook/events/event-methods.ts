import type { Method } from "../../wire/wire-object";

/**
 * The library asks for each event before it attaches handlers. Every add-in gets every event of
 * this host, and the library drops those without handlers, so there is nothing to note down.
 */
export function eventMethods(
  ...events: readonly string[]
): Readonly<Record<string, Method<unknown>>> {
  const names = events.flatMap((event) => {
    const name = event.startsWith("Event") ? event : `${event}Event`;
    return [`_Register${name}`, `_Unregister${name}`];
  });
  return Object.fromEntries(names.map((name) => [name, () => null]));
}
