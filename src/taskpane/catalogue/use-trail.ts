import { useEffect, useState } from "react";
import type { Trail } from "./trail";
import { followed, idInAddress } from "./trail";

/** Follows the page's address through the catalogue; other views' addresses leave it as it is. */
export function useTrail(): Trail {
  const [trail, setTrail] = useState<Trail>(() =>
    followed([], idInAddress(window.location.hash) ?? ""),
  );
  useEffect(() => {
    const follow = () => {
      const id = idInAddress(window.location.hash);
      if (id !== null) setTrail((known) => followed(known, id));
    };
    window.addEventListener("hashchange", follow);
    return () => {
      window.removeEventListener("hashchange", follow);
    };
  }, []);
  return trail;
}
