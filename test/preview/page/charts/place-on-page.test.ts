import { placeOnPage, type SheetView } from "../../../../src/preview/page/charts/place-on-page";

const view = (more: Partial<SheetView> = {}): SheetView => ({
  element: document.body,
  zoom: 1,
  headings: { x: 46, y: 20 },
  frozen: { x: 46, y: 20 },
  scrolled: { x: 0, y: 0 },
  ...more,
});

/** 96 by 60 pixels, 480 from the left and 120 from above. */
const box = { left: 360, top: 90, width: 72, height: 45 };

test("beside the headings, in pixels", () => {
  expect(placeOnPage(box, view())).toEqual({
    box: { left: 526, top: 140, width: 96, height: 60 },
    pane: { x: 46, y: 20 },
  });
});

test("scrolled with the cells, enlarged with them", () => {
  const place = placeOnPage(box, view({ zoom: 2, scrolled: { x: 100, y: 40 } }));
  expect(place.box).toEqual({ left: 852, top: 200, width: 192, height: 120 });
});

test("passes beneath frozen cells, and stays where it begins in them", () => {
  const frozen = { x: 246, y: 200 };
  const place = placeOnPage(box, view({ frozen, scrolled: { x: 100, y: 40 } }));
  expect(place).toMatchObject({ box: { left: 426, top: 140 }, pane: { x: 246, y: 20 } });
});
