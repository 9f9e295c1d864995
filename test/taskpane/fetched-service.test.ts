import { fetchedService } from "../../src/taskpane/fetched-service";

describe("fetchedService", () => {
  it("fetches the code at the first call, not before, and hands arguments and result through", async () => {
    const load = jest.fn(() => Promise.resolve((a: number, b: number) => Promise.resolve(a - b)));
    const service = fetchedService(load);
    expect(load).not.toHaveBeenCalled();
    await expect(service(5, 3)).resolves.toBe(2);
  });

  it("fails where the code cannot be fetched, and tries again at the next call", async () => {
    let reachable = false;
    const service = fetchedService(() =>
      reachable
        ? Promise.resolve(() => Promise.resolve("here"))
        : Promise.reject(new Error("not reachable")),
    );
    await expect(service()).rejects.toThrow("not reachable");
    reachable = true;
    await expect(service()).resolves.toBe("here");
  });
});
