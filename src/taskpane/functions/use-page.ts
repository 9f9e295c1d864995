import { useEffect, useState } from "react";

const ADDRESS = /^#\/functions(?:\/(.*))?$/;

/** What an address names within this view, e.g. "logs"; null when it is another view's. */
export function pageOfHash(hash: string): string | null {
  const match = ADDRESS.exec(hash);
  return match ? (match[1] ?? "") : null;
}

/** The page of this view that the address names; other views' addresses leave it as it is. */
export function usePage(): string {
  const [page, setPage] = useState(() => pageOfHash(window.location.hash) ?? "");
  useEffect(() => {
    const follow = () => {
      const asked = pageOfHash(window.location.hash);
      if (asked !== null) setPage(asked);
    };
    window.addEventListener("hashchange", follow);
    return () => {
      window.removeEventListener("hashchange", follow);
    };
  }, []);
  return page;
}
