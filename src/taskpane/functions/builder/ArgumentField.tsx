import { useTexts } from "../../frame/language-context";
import type { ParameterHelp } from "../function-help";
import { faultSentence } from "./fault-sentence";
import { OptionField } from "./OptionField";
import { ReferenceField } from "./ReferenceField";
import { EMPTY } from "./argument-state";
import type { Builder } from "./use-builder";

/** The field of one parameter: a choice where only certain values make sense, else a reference. */
export function ArgumentField({
  parameter,
  builder,
}: {
  readonly parameter: ParameterHelp;
  readonly builder: Builder;
}) {
  const texts = useTexts();
  const { key } = parameter;
  const state = builder.states.get(key) ?? EMPTY;
  const fault = faultSentence(state.problem, builder.blamed(key), texts);
  const type = (text: string) => {
    builder.type(key, text);
  };
  if (parameter.options.length > 0) {
    return <OptionField parameter={parameter} text={state.text} fault={fault} type={type} />;
  }
  return (
    <ReferenceField
      field={key}
      label={parameter.name}
      hint={builder.hintOf(parameter)}
      required={!parameter.optional}
      state={state}
      fault={fault}
      following={builder.following === key}
      proposal={builder.proposalFor(parameter)}
      type={type}
      takeSelection={() => {
        builder.takeSelection(key);
      }}
    />
  );
}
