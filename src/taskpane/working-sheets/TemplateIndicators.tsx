import { Field, Select } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { entryById } from "../../catalogue/entry-by-id";
import { useOffer } from "../company/offer-context";
import { useTexts } from "../frame/language-context";
import type { OriginProps } from "./origin-props";
import { rowIndicator } from "./working-library";

/** The indicators of a scorecard template, the company's own included, with their knock-out items. */
export function TemplateIndicators({ library, choose }: OriginProps) {
  const texts = useTexts();
  const offer = useOffer();
  const templates = useMemo(
    () => offer.templates.filter(({ hidden }) => !hidden).map(({ entry }) => entry),
    [offer],
  );
  const [wanted, setWanted] = useState("");
  // The company may hide or delete the one that was chosen.
  const id = (templates.find((one) => one.id === wanted) ?? templates[0])?.id ?? "";
  useEffect(() => {
    if (id === "") return;
    const { rows, knockOuts } = entryById(templates, id);
    const ids = [...rows.map(({ indicator }) => indicator), ...knockOuts];
    choose(ids.map((indicator) => rowIndicator(library, indicator)));
  }, [id, templates, library, choose]);
  return (
    <Field label={texts.interface.workingSheets.chooser.templateLabel}>
      <Select
        value={id}
        onChange={(_event, { value }) => {
          setWanted(value);
        }}
      >
        {templates.map((one) => (
          <option key={one.id} value={one.id}>
            {texts.templates[one.id]?.title}
          </option>
        ))}
      </Select>
    </Field>
  );
}
