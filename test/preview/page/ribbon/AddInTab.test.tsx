/** @jest-environment jsdom */
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { RibbonButton } from "../../../../src/preview/sideload/add-in";
import { AddInTab } from "../../../../src/preview/page/ribbon/AddInTab";
import { parseManifest } from "../../../../src/preview/sideload/manifest";
import { tinyManifest } from "../../sideload/tiny-manifest";

const tabs = parseManifest(tinyManifest, "en-US").tabs;

function show() {
  const run = jest.fn((button: RibbonButton) => button.id);
  render(
    <>
      {tabs.map((tab) => (
        <AddInTab key={tab.id} tab={tab} label="Tiny" onRun={run} />
      ))}
    </>,
  );
  return { ran: () => run.mock.results.map(({ value }) => value as string) };
}

describe("an add-in's tab", () => {
  it("shows its groups with buttons, labels and icons", () => {
    show();
    const group = screen.getByRole("group", { name: "Numbers" });
    const [open] = within(group).getAllByRole("button");
    expect(open?.textContent).toBe("Open pane");
    expect(open?.querySelector("img")?.getAttribute("src")).toMatch(/tiny-32\.png$/);
    expect(screen.getByRole("toolbar", { name: "Tiny" })).toBeTruthy();
  });

  it("runs the button that is clicked", async () => {
    const { ran } = show();
    await userEvent.click(screen.getByRole("button", { name: "Open pane" }));
    expect(ran()).toEqual(["Tiny.Open"]);
  });

  it("tells more of a button that has the focus, until Escape", async () => {
    show();
    const button = screen.getByRole("button", { name: "Open pane" });
    const tip = screen.getByText("Show the pane beside the sheet.").parentElement;
    expect(tip?.hidden).toBe(true);
    await userEvent.tab();
    expect(document.activeElement).toBe(button);
    expect(tip?.hidden).toBe(false);
    expect(button.getAttribute("aria-describedby")).toBe(tip?.id);
    await userEvent.keyboard("{Escape}");
    expect(tip?.hidden).toBe(true);
  });

  it("moves along its buttons with the arrow keys", async () => {
    show();
    await userEvent.tab();
    await userEvent.keyboard("{ArrowRight}");
    expect(document.activeElement?.textContent).toMatch(/More/);
    await userEvent.keyboard("{ArrowRight}");
    expect(document.activeElement?.textContent).toBe("Open pane");
  });

  it("opens a menu by key, and runs the item that is chosen", async () => {
    const { ran } = show();
    await userEvent.tab();
    await userEvent.keyboard("{ArrowRight}{Enter}");
    expect(document.activeElement?.textContent).toBe("Stamp cell");
    await userEvent.keyboard("{ArrowDown}{Enter}");
    expect(ran()).toEqual(["Tiny.About"]);
    expect(screen.queryByRole("menu")).toBeNull();
  });

  it("closes a menu with Escape and goes back to its button", async () => {
    show();
    const opener = screen.getByRole("button", { name: /More/ });
    await userEvent.click(opener);
    expect(opener.getAttribute("aria-expanded")).toBe("true");
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("menu")).toBeNull();
    expect(document.activeElement).toBe(opener);
  });
});
