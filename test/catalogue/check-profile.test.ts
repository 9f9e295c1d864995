import { checkProfile } from "../../src/catalogue/check-profile";
import { LIMIT_NAMES } from "../../src/domain/card-rules/check-profile";
import { PROFILE } from "../domain/card-rules/cards";

test("the profile for customer service is the one that the rules' tests are written against", async () => {
  const profile = await checkProfile("customer-service");
  expect(profile).toEqual(PROFILE);
  expect(Object.keys(profile.limits)).toEqual(LIMIT_NAMES);
});
