import { associateCommand } from "../excel/command";
import { openHelp } from "./open-help";
import { openView } from "./open-view";

// The names that the buttons have in the manifest.
associateCommand("showTemplates", () => openView("templates"));
associateCommand("checkWeights", () => openView("balance"));
associateCommand("openHelp", openHelp);
