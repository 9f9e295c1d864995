import { useState } from "react";
import { useServices } from "../frame/services-context";
import type { ChoiceGroup } from "./choice-group";

/** The item chosen last, also in an earlier session; the first one where it is gone or there is none. */
export function useRememberedChoice(groups: readonly ChoiceGroup[]) {
  const { memory } = useServices();
  const ids = groups.flatMap(({ items }) => items.map(({ id }) => id));
  const [wanted, setWanted] = useState(() => memory.read("template"));
  const chosenId = ids.find((id) => id === wanted) ?? ids[0] ?? "";
  const choose = (id: string) => {
    setWanted(id);
    memory.write("template", id);
  };
  return { chosenId, choose };
}
