import { useState } from "react";
import type { Figure, OwnProfile } from "../../../domain/card-rules/own-profile";
import { profileClashes } from "../../../domain/card-rules/profile-clashes";
import { changedFigures, profileDraft, typedFigures } from "./profile-draft";

/** A profile while it is being typed, and what is to be said of it. */
export function useProfileDraft(profile: OwnProfile, published: Readonly<Record<Figure, number>>) {
  const [draft, setDraft] = useState(() => profileDraft(profile, published));
  const typed = typedFigures(draft);
  const isReadable = !Object.values(typed).some(Number.isNaN);
  return {
    draft,
    rename: (name: string) => {
      setDraft({ ...draft, name });
    },
    type: (figure: Figure, text: string) => {
      setDraft({ ...draft, typed: { ...draft.typed, [figure]: text } });
    },
    /** The figures that differ from the published ones. */
    figures: changedFigures(draft, published),
    /** Null where a figure cannot be read. */
    clashes: isReadable ? profileClashes(typed) : null,
  };
}
