import { Field, Input, Select } from "@fluentui/react-components";
import { analysisNamed } from "../../domain/log-analysis/analyses";
import type { LogParameter } from "../../domain/log-analysis/log-parameters";
import { RFM_CUTS } from "../../domain/logs/rfm-segments";
import { CALENDAR_PERIODS } from "../../domain/times/calendar-period";
import { useLogTexts } from "./log-texts-context";
import type { TypedParameter } from "./parameter-form";
import { SettingGroup } from "./SettingGroup";
import type { LogSettings } from "./use-log-settings";

interface ParameterFieldsProps {
  readonly settings: LogSettings;
  readonly wrong: readonly TypedParameter[];
  readonly disabled: boolean;
}

/** What the analysis lets a user set, with where the first values come from. */
export function ParameterFields(props: ParameterFieldsProps) {
  const { parameters: words } = useLogTexts();
  return (
    <SettingGroup title={words.label} hint={words.ours}>
      {analysisNamed(props.settings.analysis).parameters.map((parameter) => (
        <ParameterField key={parameter} parameter={parameter} {...props} />
      ))}
    </SettingGroup>
  );
}

function ParameterField({
  parameter,
  ...props
}: ParameterFieldsProps & { parameter: LogParameter }) {
  const { parameters: words } = useLogTexts();
  switch (parameter) {
    case "windowDays":
    case "inactiveDays":
      return <TypedField parameter={parameter} type="number" {...props} />;
    case "from":
      return <TypedField parameter={parameter} type="date" hint={words.fromHint} {...props} />;
    case "asOf":
      return <TypedField parameter={parameter} type="date" hint={words.asOfHint} {...props} />;
    case "period":
      return (
        <OptionField
          parameter="period"
          options={CALENDAR_PERIODS}
          names={words.periods}
          {...props}
        />
      );
    case "cut":
      return (
        <OptionField
          parameter="cut"
          options={RFM_CUTS}
          names={words.cuts}
          hint={words.cutHint}
          {...props}
        />
      );
  }
}

interface TypedFieldProps extends ParameterFieldsProps {
  readonly parameter: TypedParameter;
  readonly type: "number" | "date";
  readonly hint?: string;
}

function TypedField({ parameter, type, hint, settings, wrong, disabled }: TypedFieldProps) {
  const { parameters: words } = useLogTexts();
  const message = type === "number" ? words.daysWrong : words.dateWrong;
  return (
    <Field
      label={words[parameter]}
      {...(hint !== undefined && { hint })}
      {...(wrong.includes(parameter) && { validationMessage: message })}
    >
      <Input
        type={type}
        disabled={disabled}
        value={settings.form[parameter]}
        onChange={(_event, { value }) => {
          settings.changeForm({ [parameter]: value });
        }}
      />
    </Field>
  );
}

interface OptionFieldProps<Parameter extends "period" | "cut"> extends ParameterFieldsProps {
  readonly parameter: Parameter;
  readonly options: readonly LogSettings["form"][Parameter][];
  readonly names: Readonly<Record<LogSettings["form"][Parameter], string>>;
  readonly hint?: string;
}

function OptionField<Parameter extends "period" | "cut">({
  parameter,
  options,
  names,
  hint,
  settings,
  disabled,
}: OptionFieldProps<Parameter>) {
  const { parameters: words } = useLogTexts();
  return (
    <Field label={words[parameter]} {...(hint !== undefined && { hint })}>
      <Select
        disabled={disabled}
        value={settings.form[parameter]}
        onChange={(_event, { value }) => {
          const chosen = options.find((option) => option === value);
          if (chosen !== undefined) settings.changeForm({ [parameter]: chosen });
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {names[option]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
