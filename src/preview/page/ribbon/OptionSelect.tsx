import { useId } from "react";

interface OptionSelectProps<T extends string> {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: T, label: string])[];
  readonly onChange: (value: T) => void;
}

/** One of the page's options, as a drop-down list beside its name. */
export function OptionSelect<T extends string>(props: OptionSelectProps<T>) {
  const id = useId();
  const known = props.choices.some(([value]) => value === props.value);
  return (
    <>
      <label htmlFor={id}>{props.label}</label>
      <select
        id={id}
        title={props.hint}
        value={props.value}
        onChange={(event) => {
          const chosen = props.choices.find(([value]) => value === event.target.value);
          if (chosen) props.onChange(chosen[0]);
        }}
      >
        {!known && <option value={props.value}>{props.value}</option>}
        {props.choices.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </>
  );
}
