import { useState } from "react";
import { LoadedView } from "../frame/LoadedView";
import { usePage } from "../frame/use-page";
import type { ViewProps } from "../frame/view-props";
import { FunctionsHome } from "./FunctionsHome";

/** Pages with tools of their own; what they are at goes on out of sight. */
const TOOLS = {
  logs: () => import("../logs/LogView").then((module) => module.LogView),
  audit: () => import("../audit/AuditView").then((module) => module.AuditView),
  plain: () => import("../plain/PlainView").then((module) => module.PlainView),
} as const;

type Tool = keyof typeof TOOLS;
const TOOL_PAGES = Object.keys(TOOLS) as readonly Tool[];

/** The functions, and the tools that come with them, each on a page of its own. */
export function FunctionsView({ active }: ViewProps) {
  const page = usePage("functions");
  const tool = TOOL_PAGES.find((candidate) => candidate === page) ?? null;
  const [visited, setVisited] = useState<readonly Tool[]>([]);
  if (tool !== null && !visited.includes(tool)) setVisited([...visited, tool]);
  return (
    <>
      <div hidden={tool !== null}>
        <FunctionsHome active={active && tool === null} />
      </div>
      {visited.map((one) => (
        <div key={one} hidden={one !== tool}>
          <LoadedView load={TOOLS[one]} active={active && one === tool} />
        </div>
      ))}
    </>
  );
}
