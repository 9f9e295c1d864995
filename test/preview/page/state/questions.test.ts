import { createQuestions } from "../../../../src/preview/page/state/questions";

const question = { title: "Save?", text: "", choices: [{ id: "yes", label: "Yes" }] };

test("a question is shown until it is answered", async () => {
  const { ask, shown } = createQuestions();
  const answered = ask(question);
  expect(shown.get()).toMatchObject(question);
  shown.get()?.answer("yes");
  expect(shown.get()).toBeNull();
  expect(await answered).toBe("yes");
});

test("another question leaves the first, and is shown itself", async () => {
  const { ask, shown } = createQuestions();
  const first = ask(question);
  const second = ask({ ...question, title: "Open?" });
  expect(await first).toBeNull();
  expect(shown.get()?.title).toBe("Open?");
  shown.get()?.answer("yes");
  expect(await second).toBe("yes");
});
