import { useEffect, useState } from "react";
import { LANGUAGES } from "../../../i18n/language";
import { reportFault } from "../../frame/report-fault";
import { useServices } from "../../frame/services-context";

/** The names of a function's parameters in every language, by key: headings may be in any of them. */
export function useSpokenNames(functionId: string): ReadonlyMap<string, readonly string[]> {
  const { loadFunctionHelp } = useServices();
  const [names, setNames] = useState<ReadonlyMap<string, readonly string[]>>(new Map());
  useEffect(() => {
    let wanted = true;
    Promise.all(LANGUAGES.map((language) => loadFunctionHelp(language))).then((spoken) => {
      const found = spoken.flatMap(
        (functions) => functions.find(({ id }) => id === functionId)?.parameters ?? [],
      );
      const byKey = (key: string) =>
        found.filter((parameter) => parameter.key === key).map(({ name }) => name);
      const keys = [...new Set(found.map(({ key }) => key))];
      if (wanted) setNames(new Map(keys.map((key) => [key, [key, ...byKey(key)]])));
    }, reportFault);
    return () => {
      wanted = false;
    };
  }, [functionId, loadFunctionHelp]);
  return names;
}
