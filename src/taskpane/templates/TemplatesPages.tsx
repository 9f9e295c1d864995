import { useAtCompany } from "../company/company-address";
import { LoadedView } from "../frame/LoadedView";
import { TemplatesView } from "./TemplatesView";

const loadCompanyView = () => import("../company/CompanyView").then((module) => module.CompanyView);

/** The templates, or in their place the company's own catalogue; what was inserted stays known. */
export function TemplatesPages({ active }: { active: boolean }) {
  const atCompany = useAtCompany();
  return (
    <>
      <div hidden={atCompany}>
        <TemplatesView />
      </div>
      {atCompany && <LoadedView load={loadCompanyView} active={active} />}
    </>
  );
}
