/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { TabList } from "../../../../src/preview/page/ribbon/TabList";

const tabs = ["Home", "KPI", "Preview"].map((label) => ({ id: label.toLowerCase(), label }));

function Tabs() {
  const [active, setActive] = useState("home");
  return <TabList label="Ribbon" tabs={tabs} active={active} onSelect={setActive} />;
}

const selected = () =>
  screen
    .getAllByRole("tab")
    .filter((tab) => tab.getAttribute("aria-selected") === "true")
    .map((tab) => tab.textContent);

describe("the ribbon's tabs", () => {
  it("are selected with a click", async () => {
    render(<Tabs />);
    await userEvent.click(screen.getByRole("tab", { name: "KPI" }));
    expect(selected()).toEqual(["KPI"]);
  });

  it.each([
    ["{ArrowRight}", "KPI"],
    ["{ArrowLeft}", "Preview"],
    ["{End}", "Preview"],
    ["{End}{Home}", "Home"],
  ])("are one stop of the Tab key; %s selects %s", async (keys, label) => {
    render(<Tabs />);
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe("Home");
    await userEvent.keyboard(keys);
    expect(selected()).toEqual([label]);
    expect(document.activeElement?.textContent).toBe(label);
  });
});
