import { fetched } from "./fetched";

/**
 * The code that only the functions of the catalogue need. They wait for the catalogue anyhow, so it
 * is fetched with it, and no other function starts later for it.
 *
 * @returns What arrives.
 * @throws Refusal where it does not arrive in time.
 */
export const catalogueAnswers = () =>
  fetched(import(/* webpackChunkName: "catalogue-functions" */ "./catalogue-answers"));
