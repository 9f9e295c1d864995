import { useEffect, useState } from "react";
import type { Memory } from "./memory";
import type { ViewId } from "./route";
import { hashOf, viewNamed, viewOfHash } from "./route";

/**
 * The view on show. It lives in the address' hash because ribbon commands set that, and because
 * office.js takes `history.pushState` away.
 */
export function useRoute(memory: Memory): readonly [ViewId, (view: ViewId) => void] {
  const [view, setView] = useState<ViewId>(
    () => viewOfHash(window.location.hash) ?? viewNamed(memory.read("view")) ?? "templates",
  );

  useEffect(() => {
    const follow = () => {
      const asked = viewOfHash(window.location.hash);
      if (asked !== null) setView(asked);
    };
    window.addEventListener("hashchange", follow);
    return () => {
      window.removeEventListener("hashchange", follow);
    };
  }, []);

  useEffect(() => {
    memory.write("view", view);
  }, [memory, view]);

  const goTo = (next: ViewId) => {
    setView(next);
    window.location.hash = hashOf(next);
  };
  return [view, goTo];
}
