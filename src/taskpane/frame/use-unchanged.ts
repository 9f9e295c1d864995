import { useState } from "react";

/** The value as it was first seen for as long as it says the same, so that nothing is done anew for it. */
export function useUnchanged<Value>(value: Value): Value {
  const [kept, setKept] = useState(value);
  if (JSON.stringify(kept) === JSON.stringify(value)) return kept;
  setKept(value);
  return value;
}
