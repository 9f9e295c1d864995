import { useEffect, useState } from "react";
import type { ViewId } from "./route";
import { hashOf } from "./route";

/** What an address names within a view, e.g. "logs"; null when it is another view's. */
export function pageOfHash(view: ViewId, hash: string): string | null {
  const own = hashOf(view);
  // What follows a question mark is a wish about the page, not another page.
  const [path = ""] = hash.split("?");
  if (path === own) return "";
  return path.startsWith(`${own}/`) ? path.slice(own.length + 1) : null;
}

/** The page of a view that the address names; other views' addresses leave it as it is. */
export function usePage(view: ViewId): string {
  const [page, setPage] = useState(() => pageOfHash(view, window.location.hash) ?? "");
  useEffect(() => {
    const follow = () => {
      const asked = pageOfHash(view, window.location.hash);
      if (asked !== null) setPage(asked);
    };
    window.addEventListener("hashchange", follow);
    return () => {
      window.removeEventListener("hashchange", follow);
    };
  }, [view]);
  return page;
}
