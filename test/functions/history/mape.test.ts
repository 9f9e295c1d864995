import { mape } from "../../../src/functions/history/mape";
import { keepsForecastContract } from "./forecast-contract";

keepsForecastContract(mape, "#N/A");
