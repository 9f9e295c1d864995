interface ToggleButtonProps {
  readonly label: string;
  readonly pressed: boolean;
  readonly onToggle: (pressed: boolean) => void;
}

/** A state of the host that is switched on and off. */
export function ToggleButton({ label, pressed, onToggle }: ToggleButtonProps) {
  return (
    <button
      type="button"
      className="toggle-button"
      aria-pressed={pressed}
      onClick={() => {
        onToggle(!pressed);
      }}
    >
      {label}
    </button>
  );
}
