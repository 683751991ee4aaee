import { formatDate } from "../../../host/services/utilities/format-date";
import { Script, valueOf } from "../script";

describe("formatDate", () => {
  const moment = new Date(Date.UTC(2026, 11, 31, 17, 5, 9, 7));

  test.each([
    ["yyyy-MM-dd", "Asia/Jakarta", "2027-01-01"],
    ["yyyy-MM-dd", "UTC", "2026-12-31"],
    ["dd/MM/yy HH:mm:ss.SSS", "Asia/Jakarta", "01/01/27 00:05:09.007"],
    ["EEEE d MMMM yyyy", "Asia/Jakarta", "Friday 1 January 2027"],
    ["EEE, MMM", "Asia/Jakarta", "Fri, Jan"],
    ["h:mm a", "Asia/Jakarta", "12:05 AM"],
    ["K k H", "Asia/Jakarta", "0 24 0"],
    ["z Z X XX XXX", "Asia/Jakarta", "WIB +0700 +07 +0700 +07:00"],
    ["zzzz", "Asia/Makassar", "Central Indonesia Time"],
    ["X", "UTC", "Z"],
    ["D w W u F", "UTC", "365 1 5 4 5"],
    ["YYYY", "UTC", "2027"],
    ["G y", "UTC", "AD 2026"],
    ["''yy 'pukul' HH", "UTC", "'26 pukul 17"],
    ["yyyy-MM-dd'T'HH:mm:ss", "GMT+8", "2027-01-01T01:05:09"],
    ["HH:mm", "GMT-03:30", "13:35"],
  ])("writes %s in %s as %s", (pattern, zone, expected) => {
    expect(formatDate(moment, zone, pattern)).toBe(expected);
  });

  test("refuses a letter that means nothing", () => {
    expect(() => formatDate(moment, "UTC", "yyyy-bb")).toThrow("Illegal pattern character 'b'");
  });

  test("refuses a zone that does not exist", () => {
    expect(() => formatDate(moment, "Jakarta", "yyyy")).toThrow(/^Invalid argument: timeZone/);
  });

  test("takes a date and nothing else", () => {
    expect(Script.body(`Utilities.formatDate("2026-01-01", "UTC", "yyyy");`).error()).toBe("Exception: The parameters (String,String,String) don't match the method signature for Utilities.formatDate.");
  });
});

describe("texts and bytes", () => {
  test("a digest takes each letter beyond ASCII for one question mark, unless told UTF-8", () => {
    expect(valueOf(`
      var d = function (text, charset) { return Utilities.computeDigest.apply(Utilities, [Utilities.DigestAlgorithm.SHA_256, text].concat(charset ? [charset] : [])).join(); };
      return [d("Çağ 😀") === d("?a? ?"), d("Ç", Utilities.Charset.UTF_8) === d("?")];`)).toEqual([true, false]);
  });

  test("base64 is decoded from either alphabet, with or without padding", () => {
    expect(valueOf(`return [Utilities.base64Decode("_-8="), Utilities.base64Decode("/+8"), Utilities.base64DecodeWebSafe("/+8=")];`)).toEqual([[-1, -17], [-1, -17], [-1, -17]]);
  });

  test("what is no base64 is refused", () => {
    expect(Script.body(`Utilities.base64Decode("a b");`).error()).toBe("Exception: Could not decode string.");
  });

  test("a blob holds bytes, a type and a name that may be changed", () => {
    expect(valueOf(`
      var b = Utilities.newBlob([104, 105], "text/plain", "a.txt").setName("b.txt").setContentType("text/html");
      var c = b.copyBlob().setDataFromString("é");
      return [b.getName(), b.getContentType(), b.getDataAsString(), c.getBytes(), b.getBytes(), c.getDataAsString("ISO-8859-1")];`)).toEqual(["b.txt", "text/html", "hi", [-61, -87], [104, 105], "Ã©"]);
  });

  test("gzip and zip give back what they were given", () => {
    expect(valueOf(`
      var text = new Array(5000).join("sertifikat ");
      var gz = Utilities.gzip(Utilities.newBlob(text, "text/plain", "a.txt"));
      var zip = Utilities.zip([Utilities.newBlob(text, "text/plain", "a.txt"), Utilities.newBlob("2", "text/plain", "b.txt")], "semua.zip");
      return [gz.getName(), gz.getBytes().length < 500, Utilities.ungzip(gz).getDataAsString() === text, zip.getName(), Utilities.unzip(zip).map(function (b) { return b.getName(); })];`)).toEqual(["a.txt.gz", true, true, "semua.zip", ["a.txt", "b.txt"]]);
  });

  test("two files of one name cannot be zipped", () => {
    expect(Script.body(`Utilities.zip([Utilities.newBlob("1", "text/plain", "a"), Utilities.newBlob("2", "text/plain", "a")]);`).error()).toMatch(/Duplicate filenames/);
  });

  test("what was never packed is not unpacked", () => {
    expect(Script.body(`Utilities.ungzip(Utilities.newBlob("a", "application/x-gzip"));`).error()).toBe("Exception: Invalid argument: not gzip data");
  });

  test("a UUID is new each time and the same for the same seed", () => {
    const body = `return [Utilities.getUuid(), Utilities.getUuid()];`;
    const [first, second] = valueOf(body, { seed: 5 }) as string[];
    expect(first).not.toBe(second);
    expect(valueOf(body, { seed: 5 })).toEqual([first, second]);
  });

  test("nobody sleeps for rubbish", () => {
    expect(Script.body(`Utilities.sleep("x");`).error()).toBe("Exception: Cannot convert x to int.");
  });
});
