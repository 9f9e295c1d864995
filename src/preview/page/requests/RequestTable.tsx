import { useEffect, useRef } from "react";
import { useTexts } from "../texts/texts";
import { formatBytes, type RequestEntry } from "./request-totals";

const headings = [
  "requests.time",
  "requests.addIn",
  "requests.actions",
  "requests.sent",
  "requests.received",
  "requests.duration",
  "requests.error",
] as const;

/** One row a request, the newest last and in sight. */
export function RequestTable({ entries }: { readonly entries: readonly RequestEntry[] }) {
  const texts = useTexts();
  const lastRow = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    lastRow.current?.scrollIntoView({ block: "nearest" });
  }, [entries]);
  return (
    <table>
      <thead>
        <tr>
          {headings.map((heading) => (
            <th key={heading} scope="col">
              {texts(heading)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id} ref={lastRow} className={entry.error && "failed"}>
            <td>{timeOfDay(entry.time)}</td>
            <td>{entry.addInName}</td>
            <td title={entry.actions.join("\n")}>
              {entry.actions.length} · {summary(entry.actions)}
            </td>
            <td>{formatBytes(entry.bytesSent)}</td>
            <td>{formatBytes(entry.bytesReceived)}</td>
            <td>{entry.milliseconds.toFixed(1)}</td>
            <td>{entry.error}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function timeOfDay(time: number): string {
  return new Date(time).toISOString().slice(11, 23);
}

/** Each kind of action once, with how often it comes. */
function summary(actions: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const action of actions) counts.set(action, (counts.get(action) ?? 0) + 1);
  return [...counts]
    .map(([action, count]) => (count > 1 ? `${action} ×${count}` : action))
    .join(", ");
}
