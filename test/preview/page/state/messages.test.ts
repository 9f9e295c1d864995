import { createMessages } from "../../../../src/preview/page/state/messages";

describe("messages", () => {
  it("stay until each is dismissed", () => {
    const messages = createMessages();
    const heard = jest.fn();
    messages.shown.subscribe(heard);
    messages.tell("one");
    messages.tell("two");
    messages.dismiss(1);
    expect(messages.shown.get()).toEqual([{ id: 2, text: "two" }]);
    expect(heard).toHaveBeenCalledTimes(3);
  });

  it("are not repeated while they are shown", () => {
    const messages = createMessages();
    messages.tell("one");
    messages.tell("one");
    expect(messages.shown.get()).toHaveLength(1);
    messages.dismiss(1);
    messages.tell("one");
    expect(messages.shown.get()).toHaveLength(1);
  });

  it("are not heard any more after unsubscribing", () => {
    const messages = createMessages();
    const heard = jest.fn();
    messages.shown.subscribe(heard)();
    messages.tell("one");
    expect(heard).not.toHaveBeenCalled();
  });
});
