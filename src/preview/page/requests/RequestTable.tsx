import { useEffect, useRef } from "react";
import { useTexts } from "../texts/texts";
import type { LoggedRequest } from "./request-log";
import { formatBytes } from "./request-totals";

const headings = [
  "requests.time",
  "requests.addIn",
  "requests.actions",
  "requests.sent",
  "requests.received",
  "requests.duration",
  "requests.error",
] as const;

const timeFormat = new Intl.DateTimeFormat("en-GB", {
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  fractionalSecondDigits: 3,
});

/** One row a request, the newest last and in sight. */
export function RequestTable({ entries }: { readonly entries: readonly LoggedRequest[] }) {
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
          <tr key={entry.number} ref={lastRow} className={entry.error ? "failed" : ""}>
            <td>{timeFormat.format(entry.time)}</td>
            <td>{entry.addInName}</td>
            <td title={entry.descriptions.join("\n")}>
              {entry.actions} · {summary(entry.descriptions)}
            </td>
            <td>{formatBytes(entry.bytesSent)}</td>
            <td>{formatBytes(entry.bytesAnswered)}</td>
            <td>{entry.milliseconds.toFixed(1)}</td>
            <td>{entry.error}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Each line once, with how often it comes. */
function summary(lines: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts].map(([line, count]) => (count > 1 ? `${line} ×${count}` : line)).join(", ");
}
