import { useFormulaWriting } from "./use-formula-writing";

/** Inserts one formula at the active cell, or copies it. */
export function useExample(formula: string) {
  const { outcome, busy, insert, copy } = useFormulaWriting();
  return {
    outcome,
    busy,
    insert: () => {
      insert(formula);
    },
    copy: () => {
      copy(formula);
    },
  };
}
