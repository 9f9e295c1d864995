import { useState } from "react";
import { LoadedView } from "../frame/LoadedView";
import type { ViewProps } from "../frame/view-props";
import { FunctionsHome } from "./FunctionsHome";
import { usePage } from "./use-page";

const loadLogs = () => import("../logs/LogView").then((module) => module.LogView);

/** The functions, and the analysis of whole lists on a page of its own, which goes on out of sight. */
export function FunctionsView({ active }: ViewProps) {
  const isLogs = usePage() === "logs";
  const [visited, setVisited] = useState(isLogs);
  if (isLogs && !visited) setVisited(true);
  return (
    <>
      <div hidden={isLogs}>
        <FunctionsHome active={active && !isLogs} />
      </div>
      <div hidden={!isLogs}>
        {visited && <LoadedView load={loadLogs} active={active && isLogs} />}
      </div>
    </>
  );
}
