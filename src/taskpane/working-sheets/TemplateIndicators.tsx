import { Field, Select } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { template, templates } from "../../catalogue/templates";
import { useTexts } from "../frame/language-context";
import type { OriginProps } from "./origin-props";
import { rowIndicator } from "./working-library";

/** The indicators of a scorecard template, knock-out items included. */
export function TemplateIndicators({ library, choose }: OriginProps) {
  const texts = useTexts();
  const [id, setId] = useState(templates()[0]?.id ?? "");
  useEffect(() => {
    const { rows, knockOuts } = template(id);
    const ids = [...rows.map(({ indicator }) => indicator), ...knockOuts];
    choose(ids.map((indicator) => rowIndicator(library, indicator)));
  }, [id, library, choose]);
  return (
    <Field label={texts.interface.workingSheets.chooser.templateLabel}>
      <Select
        value={id}
        onChange={(_event, { value }) => {
          setId(value);
        }}
      >
        {templates().map((one) => (
          <option key={one.id} value={one.id}>
            {texts.templates[one.id]?.title}
          </option>
        ))}
      </Select>
    </Field>
  );
}
