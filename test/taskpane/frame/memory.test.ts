import { browserMemory, sessionMemory } from "../../../src/taskpane/frame/memory";

afterEach(() => {
  localStorage.clear();
});

test("what is written outlives the memory that wrote it", () => {
  browserMemory(() => localStorage).write("view", "balance");
  expect(browserMemory(() => localStorage).read("view")).toBe("balance");
});

test("writing null forgets", () => {
  const memory = browserMemory(() => localStorage);
  memory.write("language", "zh-TW");
  memory.write("language", null);
  expect(memory.read("language")).toBeNull();
  expect(localStorage).toHaveLength(0);
});

test("where the browser refuses storage, it remembers for the session", () => {
  const memory = browserMemory(() => {
    throw new DOMException("blocked", "SecurityError");
  });
  memory.write("introduction", "seen");
  expect(memory.read("introduction")).toBe("seen");
  expect(memory.read("view")).toBeNull();
});

test("the session's memory forgets too", () => {
  const memory = sessionMemory();
  memory.write("view", "functions");
  memory.write("view", null);
  expect(memory.read("view")).toBeNull();
});
