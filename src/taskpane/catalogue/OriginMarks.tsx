import { Badge } from "@fluentui/react-components";
import { useCatalogueWords } from "./catalogue-context";
import type { CatalogueItem } from "./catalogue-item";

/** Marks what the company added, changed or hides; nothing where an indicator is as published. */
export function OriginMarks({ item }: { item: Pick<CatalogueItem, "origin" | "hidden"> }) {
  const { values, hidden } = useCatalogueWords();
  return (
    <>
      {item.origin !== "published" && (
        <Badge appearance="tint" size="small" shape="rounded">
          {values.origin[item.origin]}
        </Badge>
      )}{" "}
      {item.hidden && (
        <Badge appearance="outline" size="small" shape="rounded" color="informative">
          {hidden}
        </Badge>
      )}
    </>
  );
}
