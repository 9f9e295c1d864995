import axe from "axe-core";

/**
 * What axe finds wrong, as readable lines. Colours are not judged here: jsdom computes none; they are
 * checked in a browser.
 */
export async function accessibilityFaults(element: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(element, {
    rules: { "color-contrast": { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
