import axe from "axe-core";

/** Needs colours or drawn letters, which jsdom does not have; a browser has to judge them. */
const BEYOND_JSDOM = ["color-contrast", "label-content-name-mismatch"];

/** What axe finds wrong, as readable lines. */
export async function accessibilityFaults(element: Element): Promise<readonly string[]> {
  const rules = Object.fromEntries(BEYOND_JSDOM.map((rule) => [rule, { enabled: false }]));
  const { violations } = await axe.run(element, { rules });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
