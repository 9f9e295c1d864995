import { FileRefusal } from "../../files/open/file-refusal";
import { messageOf } from "../add-ins/message-of";
import type { Texts } from "../texts/texts";
import type { UnreadParts } from "./opened-file";

/** Why a file was not opened, and what to do. */
export function refusalSentence(name: string, error: unknown, texts: Texts): string {
  const reason =
    error instanceof FileRefusal
      ? texts(`open.${error.reason}`, { detail: error.detail })
      : texts("open.failed", { detail: messageOf(error) });
  return texts("open.refused", { name, reason });
}

/** What of a file is not shown; null when nothing is missing. */
export function unreadSentence(name: string, unread: UnreadParts, texts: Texts): string | null {
  if (unread.length === 0) return null;
  const parts = unread.map(([kind, count]) => texts(`unread.${kind}`, { count: String(count) }));
  return texts("open.unread", { name, parts: parts.join(texts("list.semicolon")) });
}
