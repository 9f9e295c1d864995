import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "../../frame/language-context";
import type { ParameterHelp } from "../function-help";
import { faultSentence } from "./fault-sentence";
import { OptionField } from "./OptionField";
import { ReferenceField } from "./ReferenceField";
import { EMPTY } from "./argument-state";
import type { Builder } from "./use-builder";

interface ArgumentFieldProps {
  readonly parameter: ParameterHelp;
  readonly builder: Builder;
}

/** The field of one parameter: a reference, or a choice where only certain values make sense. */
export function ArgumentField({ parameter, builder }: ArgumentFieldProps) {
  const texts = useTexts();
  const [fromCell, setFromCell] = useState(false);
  const { key, options } = parameter;
  const state = builder.states.get(key) ?? EMPTY;
  const fault = faultSentence(state.problem, builder.blamed(key), texts);
  const type = (text: string) => {
    builder.type(key, text);
  };
  const switchTo = (cell: boolean) => {
    type("");
    setFromCell(cell);
  };
  if (options.length > 0 && !fromCell) {
    const { text } = state;
    const takeCell = () => {
      switchTo(true);
    };
    return <OptionField {...{ parameter, text, fault, type, takeCell }} />;
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
      proposals={builder.proposalsFor(parameter)}
      focused={fromCell}
      type={type}
      takeSelection={() => {
        builder.takeSelection(key);
      }}
    >
      {fromCell && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            switchTo(false);
          }}
        >
          {texts.interface.functions.builder.fromList}
        </Button>
      )}
    </ReferenceField>
  );
}
