import { useEffect, useState } from "react";

/** Where the company's own catalogue stands within the page; any page may link to it. */
export const COMPANY_ADDRESS = "#/templates/company";

/** Whether the page's address is that of the company's catalogue. */
export function useAtCompany(): boolean {
  const [at, setAt] = useState(() => window.location.hash === COMPANY_ADDRESS);
  useEffect(() => {
    const follow = () => {
      setAt(window.location.hash === COMPANY_ADDRESS);
    };
    window.addEventListener("hashchange", follow);
    return () => {
      window.removeEventListener("hashchange", follow);
    };
  }, []);
  return at;
}
