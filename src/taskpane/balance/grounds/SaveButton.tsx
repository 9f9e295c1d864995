import { Button, makeStyles } from "@fluentui/react-components";

interface SaveButtonProps {
  readonly label: string;
  readonly disabled: boolean;
  readonly save: () => void;
}

const useStyles = makeStyles({
  button: { justifySelf: "start", minWidth: 0, textAlign: "start" },
});

/** Keeps what a form says; it stays in the way of the keyboard while it cannot. */
export function SaveButton({ label, disabled, save }: SaveButtonProps) {
  const styles = useStyles();
  return (
    <Button size="small" className={styles.button} disabledFocusable={disabled} onClick={save}>
      {label}
    </Button>
  );
}
