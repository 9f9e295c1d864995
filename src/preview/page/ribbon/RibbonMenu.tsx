import type { RibbonButton, RibbonMenu as Menu } from "../../sideload/add-in";
import { useDropDown } from "./drop-down";
import { MenuItems } from "./MenuItems";
import { Supertip } from "./Supertip";

interface RibbonMenuProps {
  readonly menu: Menu;
  readonly onRun: (button: RibbonButton) => void;
}

/** A button that drops down a list of commands. */
export function RibbonMenu({ menu, onRun }: RibbonMenuProps) {
  const { open, opener, toggle, close, onBlur } = useDropDown();
  return (
    <div className="ribbon-menu" onBlur={onBlur}>
      <Supertip tip={menu.tip}>
        {(describedBy) => (
          <button
            ref={opener}
            type="button"
            className="ribbon-button"
            aria-haspopup="menu"
            aria-expanded={open}
            aria-describedby={describedBy}
            onClick={toggle}
          >
            {menu.icons && <img src={menu.icons[32]} width={32} height={32} alt="" />}
            <span>{menu.label} ▾</span>
          </button>
        )}
      </Supertip>
      {open && (
        <MenuItems
          label={menu.label}
          items={menu.items.map((button) => ({
            ...{ id: button.id, label: button.label, enabled: button.enabled, button },
            hint: button.tip.description,
            icon: <ItemIcon button={button} />,
          }))}
          onChoose={({ button }) => {
            onRun(button);
          }}
          onClose={close}
        />
      )}
    </div>
  );
}

function ItemIcon({ button: { icons } }: { readonly button: RibbonButton }) {
  return icons ? <img src={icons[16]} width={16} height={16} alt="" /> : <i />;
}
