import { hostedAddress, pageOf } from "../../../src/preview/sideload/addresses";

const page = "https://localhost:3000/pane.html";
const folder = "http://localhost:8123/add-ins/2/";

describe("addresses of a manifest", () => {
  it("keep query and hash in the folder from which the add-in is served", () => {
    expect(hostedAddress("https://localhost:3000/icons/a.png?v=1#x", page, folder)).toBe(
      "http://localhost:8123/add-ins/2/icons/a.png?v=1#x",
    );
  });

  it("stay as they are on other sites", () => {
    const foreign = "https://example.com/a.png";
    expect(hostedAddress(foreign, page, folder)).toBe(foreign);
  });

  it("cannot lead out of the folder", () => {
    expect(hostedAddress("https://localhost:3000/../../secret", page, folder)).toBe(
      "http://localhost:8123/add-ins/2/secret",
    );
  });

  it("name the same page whatever their query and hash", () => {
    expect(pageOf(`${page}?a=1#b`)).toBe(page);
  });

  it.each(["pane.html", "http://localhost:3000/pane.html", "javascript:alert(1)"])(
    "are refused when they are %s",
    (address) => {
      expect(() => pageOf(address)).toThrow(`not https: ${address}`);
    },
  );
});
