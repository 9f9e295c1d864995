import type { EmulatedExcel } from "../../workbook/emulated-excel";
import type { RequestEntry } from "../../wire/request-entry";
import { createStore, type Store } from "../state/store";

/** A request, as the panel shows it. */
export interface LoggedRequest extends RequestEntry {
  readonly number: number;
  readonly addInName: string;
  readonly time: Date;
}

export interface RequestLog {
  readonly requests: Store<readonly LoggedRequest[]>;
  readonly clear: () => void;
}

export function createRequestLog(
  excel: EmulatedExcel,
  nameOf: (addInId: string) => string,
): RequestLog {
  const requests = createStore<readonly LoggedRequest[]>([]);
  let count = 0;
  excel.onRequest((entry) => {
    const logged = {
      ...entry,
      number: ++count,
      addInName: nameOf(entry.addInId),
      time: new Date(),
    };
    requests.update((earlier) => [...earlier, logged]);
  });
  return {
    requests,
    clear() {
      requests.update(() => []);
    },
  };
}
