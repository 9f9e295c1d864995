import { useCallback, useEffect, useState } from "react";

/** Which time the button of the ribbon asked, so that asking again is told from having asked. */
function askedIn(hash: string): string | null {
  return /^#\/balance\?verdict=(\w+)$/.exec(hash)?.[1] ?? null;
}

/** Whether the button of the ribbon asks for a verdict; until it is closed or the view is left. */
export function useAskedVerdict(active: boolean) {
  const [asked, setAsked] = useState(() => askedIn(window.location.hash));
  const close = useCallback(() => {
    setAsked(null);
  }, []);
  useEffect(() => {
    const follow = () => {
      const next = askedIn(window.location.hash);
      if (next !== null) setAsked(next);
    };
    window.addEventListener("hashchange", follow);
    return () => {
      window.removeEventListener("hashchange", follow);
    };
  }, []);
  useEffect(() => {
    if (!active) close();
  }, [active, close]);
  return { asked, close };
}
