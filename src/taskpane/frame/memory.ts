/** What the pane remembers on this computer from one session to the next. */
type MemoryKey = "view" | "language" | "introduction" | "template" | "plain";

/** Small facts that outlive the pane; a missing one reads as null. */
export interface Memory {
  readonly read: (key: MemoryKey) => string | null;
  readonly write: (key: MemoryKey, value: string | null) => void;
}

const PREFIX = "kpi-scorecards.";

/** Memory in the browser's storage, or for this session only where the browser refuses storage. */
export function browserMemory(openStorage: () => Storage): Memory {
  const storage = usableStorage(openStorage);
  if (storage === null) return sessionMemory();
  return {
    read: (key) => storage.getItem(PREFIX + key),
    write: (key, value) => {
      if (value === null) storage.removeItem(PREFIX + key);
      else storage.setItem(PREFIX + key, value);
    },
  };
}

/** Memory that ends with the session. */
export function sessionMemory(): Memory {
  const facts = new Map<MemoryKey, string>();
  return {
    read: (key) => facts.get(key) ?? null,
    write: (key, value) => {
      if (value === null) facts.delete(key);
      else facts.set(key, value);
    },
  };
}

/** Excel on the web frames the pane; browsers that block third-party storage throw on every access. */
function usableStorage(openStorage: () => Storage): Storage | null {
  try {
    const storage = openStorage();
    storage.setItem(`${PREFIX}probe`, "");
    storage.removeItem(`${PREFIX}probe`);
    return storage;
  } catch {
    return null;
  }
}
