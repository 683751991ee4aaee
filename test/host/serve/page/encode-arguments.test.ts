import { encodeArguments } from "../../../../host/serve/page/encode-arguments";

describe("an argument of google.script.run", () => {
  test("crosses as JSON when it is made of primitives, arrays and plain objects", () => {
    expect(encodeArguments(["teks", 1.5, true, null, ["a", { b: [2] }]])).toBe('["teks",1.5,true,null,["a",{"b":[2]}]]');
  });

  test("that is undefined becomes null, also inside a list, and is left out of an object", () => {
    expect(encodeArguments([undefined, [1, undefined], { a: undefined, b: 1 }])).toBe('[null,[1,null],{"b":1}]');
  });

  test("may appear twice in different places as long as it does not contain itself", () => {
    const shared = { a: 1 };
    expect(encodeArguments([[shared, shared]])).toBe('[[{"a":1},{"a":1}]]');
  });

  const circle: { self?: unknown } = {};
  circle.self = circle;
  test.each<[string, unknown, string]>([
    ["a Date", new Date(0), "0"],
    ["a Date inside an object", { lahir: new Date(0) }, "lahir"],
    ["a Map", new Map(), "0"],
    ["a Set inside a list", [1, new Set()], "1"],
    ["a typed array", new Uint8Array(2), "0"],
    ["a function", () => 1, "0"],
    ["an instance of a class", new URL("https://contoh.id"), "0"],
    ["a circle", circle, "self"],
  ])("is refused as Google words it when it is %s", (_, value, property) => {
    expect(() => encodeArguments([value])).toThrow(`Failed due to illegal value in property: ${property}`);
  });
});
