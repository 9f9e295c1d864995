import { hashOf } from "../../frame/route";

const PAGE = "build/";

/** What a formula is built for: a function, and the indicator that it was chosen for. */
export interface BuildRoute {
  readonly functionId: string;
  readonly indicatorId: string | null;
}

/** The address under which the pane builds a formula of that function. */
export function buildHash(functionId: string, indicatorId?: string): string {
  const names = indicatorId === undefined ? [functionId] : [functionId, indicatorId];
  return `${hashOf("functions")}/${PAGE}${names.join("/")}`;
}

/** What a page of the functions asks to build; null for any other page. */
export function buildRoute(page: string): BuildRoute | null {
  if (!page.startsWith(PAGE)) return null;
  const [functionId = "", indicatorId = null] = page.slice(PAGE.length).split("/");
  return functionId === "" ? null : { functionId, indicatorId };
}
