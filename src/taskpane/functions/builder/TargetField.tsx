import { useTexts } from "../../frame/language-context";
import { EMPTY, TARGET } from "./argument-state";
import { faultSentence } from "./fault-sentence";
import { ReferenceField } from "./ReferenceField";
import type { Builder } from "./use-builder";

/** The cell that the formula goes to. */
export function TargetField({ builder }: { builder: Builder }) {
  const texts = useTexts();
  const words = texts.interface.functions.builder;
  const state = builder.states.get(TARGET) ?? EMPTY;
  return (
    <ReferenceField
      field={TARGET}
      label={words.target}
      hint={words.targetHint}
      required={false}
      state={state}
      fault={faultSentence(state.problem, null, texts)}
      following={builder.following === TARGET}
      proposals={[]}
      type={(text) => {
        builder.type(TARGET, text);
      }}
      takeSelection={() => {
        builder.takeSelection(TARGET);
      }}
    />
  );
}
