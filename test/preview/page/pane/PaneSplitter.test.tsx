/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { PaneSplitter } from "../../../../src/preview/page/pane/PaneSplitter";

function Pane({ from }: { readonly from: number }) {
  const [width, setWidth] = useState(from);
  return <PaneSplitter label="Width" width={width} onResize={setWidth} />;
}

async function widthAfter(keys: string, from = 320) {
  render(<Pane from={from} />);
  const splitter = screen.getByRole("separator", { name: "Width" });
  splitter.focus();
  await userEvent.keyboard(keys);
  return Number(splitter.getAttribute("aria-valuenow"));
}

describe("the edge of a pane", () => {
  it.each([
    ["{ArrowLeft}", 330],
    ["{ArrowRight}{ArrowRight}", 300],
    ["{ArrowUp}", 320],
  ])("%s makes it %d pixels wide", async (keys, width) => {
    expect(await widthAfter(keys)).toBe(width);
  });

  it("stops at Excel's narrowest and widest pane", async () => {
    expect(await widthAfter("{ArrowRight>3/}", 275)).toBe(270);
  });

  it("stops at the widest pane", async () => {
    expect(await widthAfter("{ArrowLeft>3/}", 495)).toBe(500);
  });
});
