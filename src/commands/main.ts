import { associateCommand } from "../excel/command";
import { openHelp } from "./open-help";
import { openTemplates, openVerdict } from "./open-view";

// The names that the buttons have in the manifest.
associateCommand("showTemplates", openTemplates);
associateCommand("checkWeights", openVerdict);
associateCommand("openHelp", openHelp);
