import { Button } from "@fluentui/react-components";
import { phrase } from "../../i18n/phrase";
import { useAuditBook } from "./audit-book";

/** So many entries of a long list are drawn at once. */
export const FIRST_SHOWN = 30;

interface MoreButtonProps {
  readonly all: number;
  readonly shown: number;
  readonly show: (count: number) => void;
}

/** Shows the next entries of a list that is too long to be drawn whole. */
export function MoreButton({ all, shown, show }: MoreButtonProps) {
  const { more } = useAuditBook().words.result;
  if (shown >= all) return null;
  return (
    <Button
      onClick={() => {
        show(shown + FIRST_SHOWN);
      }}
    >
      {phrase(more, { count: Math.min(FIRST_SHOWN, all - shown) })}
    </Button>
  );
}
