import { ErrorBoundary } from "../../../src/taskpane/frame/ErrorBoundary";
import { LoadedView } from "../../../src/taskpane/frame/LoadedView";
import { renderPart, screen } from "../support/render-pane";

let trace: jest.SpyInstance;
beforeEach(() => {
  trace = jest.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => {
  trace.mockRestore();
});

const retry = () => screen.getByRole("button", { name: "Try again" });

test("a view that breaks says so, and can be tried again", async () => {
  let broken = true;
  function Moody() {
    if (broken) throw new Error("out of order");
    return <p>Well again</p>;
  }
  const { user } = await renderPart(
    <ErrorBoundary>
      <Moody />
    </ErrorBoundary>,
  );
  expect(screen.getByRole("alert")).toHaveTextContent("A fault in the add-in stopped this view");
  broken = false;
  await user.click(retry());
  expect(screen.getByText("Well again")).toBeVisible();
});

test("a view whose code does not arrive says so, and can be tried again", async () => {
  const fault = new Error("ChunkLoadError");
  const load = jest
    .fn<Promise<() => React.JSX.Element>, []>()
    .mockRejectedValueOnce(fault)
    .mockResolvedValue(() => <p>Here it is</p>);
  const { user } = await renderPart(<LoadedView load={load} active />);
  expect(screen.getByRole("alert")).toHaveTextContent("could not be loaded");
  expect(trace).toHaveBeenCalledWith(fault);
  await user.click(retry());
  expect(await screen.findByText("Here it is")).toBeVisible();
  expect(load).toHaveBeenCalledTimes(2);
});

test("while its code is on the way it says so", async () => {
  await renderPart(<LoadedView load={() => new Promise(() => undefined)} active />);
  expect(screen.getByText("Loading…")).toBeVisible();
});
