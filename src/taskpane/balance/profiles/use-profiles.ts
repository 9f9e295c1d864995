import { useState } from "react";
import type { OwnProfile } from "../../../domain/card-rules/own-profile";
import {
  declareProfile,
  declareTable,
  deleteProfile,
} from "../../../domain/declarations/change-declarations";
import { phrase } from "../../../i18n/phrase";
import { useDeclarations } from "../../declarations/declarations-context";
import { useDeclaring } from "../../declarations/use-declaring";
import { useBalanceTexts } from "../balance-texts-context";

/** What the user is about to do with a profile. */
export type ProfileStep = "none" | "new" | "edit" | "delete";

/** The profiles of the workbook, and what the user does about the one of a table. */
export function useProfiles(tableName: string, current: OwnProfile | null) {
  const words = useBalanceTexts().profile;
  const { profiles } = useDeclarations().declarations;
  const { busy, notice, declare } = useDeclaring();
  const [step, setStep] = useState<ProfileStep>("none");
  const [edited, setEdited] = useState<OwnProfile | null>(null);
  const close = () => {
    setStep("none");
  };
  const begin = (next: ProfileStep) => {
    const name = phrase(words.suggestedName, { number: profiles.length + 1 });
    const fresh = { id: `own-${String(Date.now())}`, name, figures: {} };
    setEdited(next === "edit" ? current : fresh);
    setStep(next);
  };
  return {
    ...{ profiles, busy, notice, step, edited, begin, close },
    choose: (id: string) => {
      declare(declareTable(tableName, { profile: id === "" ? null : id }), close);
    },
    save: (profile: OwnProfile) => {
      const use = declareTable(tableName, { profile: profile.id });
      declare((declared) => use(declareProfile(profile)(declared)), close);
    },
    remove: () => {
      if (current) declare(deleteProfile(current.id), close);
    },
  };
}
