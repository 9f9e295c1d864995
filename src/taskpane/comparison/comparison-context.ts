import { createContext, useContext } from "react";
import type { ComparisonBook } from "./load-comparison";

/** Filled by `ComparisonView` once it has arrived. */
export const ComparisonContext = createContext<ComparisonBook | null>(null);

/** What is needed to read cards and to tell of them. */
export function useComparison(): ComparisonBook {
  const book = useContext(ComparisonContext);
  if (book === null) throw new Error("useComparison needs a ComparisonContext above it");
  return book;
}
