import {
  awaitCompany,
  companyInUse,
  putCompanyInUse,
} from "../../../src/catalogue/company/company-in-use";
import { SAMPLE } from "./sample-company";

test("there is none until somebody says that one is being read", async () => {
  expect(await companyInUse()).toBeNull();
});

test("whoever asks meanwhile waits, and is told the same as those who ask later", async () => {
  awaitCompany();
  const early = companyInUse();
  putCompanyInUse(SAMPLE);
  expect(await early).toBe(SAMPLE);
  expect(await companyInUse()).toBe(SAMPLE);
});

test("the last one counts", async () => {
  putCompanyInUse(SAMPLE);
  putCompanyInUse("unreadable");
  expect(await companyInUse()).toBe("unreadable");
});
