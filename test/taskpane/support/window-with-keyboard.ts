let spied: jest.SpyInstance | undefined;

/** Says which window hears the keys: jsdom has only one, and forgets that it does when a button goes. */
export function windowWithKeyboard(window: "pane" | "sheet"): void {
  spied = jest.spyOn(document, "hasFocus").mockReturnValue(window === "pane");
}

afterEach(() => spied?.mockRestore());
