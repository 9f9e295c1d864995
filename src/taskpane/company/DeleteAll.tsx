import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "../frame/language-context";
import { problemFrom, problemSentence } from "../frame/problem-sentence";
import { useServices } from "../frame/services-context";
import { useSingleRun } from "../frame/use-single-run";
import { NOTHING_KEPT, useCompany } from "./company-context";
import { DeleteQuestion } from "./DeleteQuestion";
import { followedNotice } from "./followed-notice";
import { useDesk } from "./desk-context";

/** Takes the whole catalogue out of the workbook, after asking on the spot. */
export function DeleteAll() {
  const texts = useTexts();
  const { removeCompanyCatalogue } = useServices();
  const { kept, follow } = useCompany();
  const { words, tell } = useDesk();
  const { busy, run } = useSingleRun();
  const [asked, setAsked] = useState(false);
  if (!kept || kept.usable.length + kept.unusable.length === 0) return null;

  const remove = async () => {
    try {
      await removeCompanyCatalogue([...kept.usable, ...kept.unusable]);
      const followed = await follow(NOTHING_KEPT);
      const { intent, text } = followedNotice(followed, words.deleteAll.done, words);
      tell(intent, text);
    } catch (error) {
      tell("error", problemSentence(problemFrom(error), texts));
    }
    setAsked(false);
  };
  if (asked) {
    return (
      <DeleteQuestion
        busy={busy}
        yes={() => {
          run(remove);
        }}
        no={() => {
          setAsked(false);
        }}
      />
    );
  }
  return (
    <Button
      onClick={() => {
        setAsked(true);
      }}
    >
      {words.deleteAll.button}
    </Button>
  );
}
