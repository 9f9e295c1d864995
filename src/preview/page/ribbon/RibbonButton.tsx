import type { RibbonButton as Button } from "../../sideload/add-in";
import { Supertip } from "./Supertip";

interface RibbonButtonProps {
  readonly button: Button;
  readonly onRun: (button: Button) => void;
}

export function RibbonButton({ button, onRun }: RibbonButtonProps) {
  return (
    <Supertip tip={button.tip}>
      {(describedBy) => (
        <button
          type="button"
          className="ribbon-button"
          disabled={!button.enabled}
          aria-describedby={describedBy}
          onClick={() => {
            onRun(button);
          }}
        >
          {button.icons && <img src={button.icons[32]} width={32} height={32} alt="" />}
          <span>{button.label}</span>
        </button>
      )}
    </Supertip>
  );
}
