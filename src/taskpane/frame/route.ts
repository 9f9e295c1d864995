/** The views of the pane, in the order of their tabs. */
export const VIEW_IDS = ["templates", "catalogue", "balance", "functions"] as const;

/** One view of the pane. */
export type ViewId = (typeof VIEW_IDS)[number];

/** The address of a view within the page; ribbon commands use the same ones. */
export function hashOf(view: ViewId): string {
  return `#/${view}`;
}

/** The view that an address names; what follows its name belongs to the view itself. */
export function viewOfHash(hash: string): ViewId | null {
  return viewNamed(/^#\/([^/?]+)/.exec(hash)?.[1]);
}

/** The view of that name, null when there is none. */
export function viewNamed(name: string | null | undefined): ViewId | null {
  return VIEW_IDS.find((view) => view === name) ?? null;
}
