import { Notice } from "../../../src/taskpane/frame/Notice";
import { renderPart, screen } from "../support/render-pane";

test("what has happened is brought into view and into a live region", async () => {
  const scrolled = jest.spyOn(Element.prototype, "scrollIntoView");
  await renderPart(<Notice notice={{ intent: "success", text: "Done." }} />);
  expect(screen.getByRole("status")).toHaveTextContent("Done.");
  expect(scrolled.mock.contexts).toEqual([screen.getByRole("status")]);
  expect(scrolled).toHaveBeenCalledWith({ block: "nearest" });
  scrolled.mockRestore();
});

test("before that the live region is there and empty, and nothing scrolls", async () => {
  const scrolled = jest.spyOn(Element.prototype, "scrollIntoView");
  await renderPart(<Notice notice={null} />);
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
  expect(scrolled).not.toHaveBeenCalled();
  scrolled.mockRestore();
});
