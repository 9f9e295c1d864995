import { useState } from "react";
import type { CompanyPage } from "./company-page";
import { CompanyHome } from "./CompanyHome";
import { IndicatorForm } from "./IndicatorForm";
import { TemplateForm } from "./TemplateForm";

/** The catalogue and the forms of its entries. */
export function CompanyPages() {
  const [page, open] = useState<CompanyPage>({ kind: "home" });
  const close = () => {
    open({ kind: "home" });
  };
  switch (page.kind) {
    case "home":
      return <CompanyHome open={open} />;
    case "indicator":
      return <IndicatorForm indicator={page.indicator} close={close} />;
    case "template":
      return <TemplateForm template={page.template} close={close} />;
  }
}
