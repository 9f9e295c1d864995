import { wape } from "../../../src/functions/history/wape";
import { keepsForecastContract } from "./forecast-contract";

keepsForecastContract(wape, "#DIV/0!");
