import { recogniseTrouble } from "../../../src/sidebar/state/trouble";

describe("Google's text", () => {
  test.each([
    ["We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.", "accounts"],
    ["Authorization is required to perform that action.", "session"],
    ["NetworkError: Connection failure due to HTTP 0", "offline"],
    ["You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.", "permission"],
    ["Exceeded maximum execution time", "slow"],
    ["Service invoked too many times for one day: urlfetch.", "quota"],
    ["We're sorry, a server error occurred. Please wait a bit and try again.", "server"],
    ["something nobody has seen yet", "server"],
  ])("“%s” means %s", (message, kind) => {
    expect(recogniseTrouble(message, true)).toBe(kind);
  });

  test("means no connection whatever it says while the computer is offline", () => {
    expect(recogniseTrouble("anything", false)).toBe("offline");
  });
});
