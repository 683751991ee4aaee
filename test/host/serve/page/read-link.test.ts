import { readLink } from "../../../../host/serve/page/read-link";

test.each<[string, object]>([
  ["#gid=12&range=B7", { kind: "cell", gid: 12, range: "B7" }],
  ["#gid=12&range=B7%3AC9", { kind: "cell", gid: 12, range: "B7:C9" }],
  ["#gid=12", { kind: "cell", gid: 12, range: "A1" }],
  ["https://docs.google.com/document/d/abc-1_2/edit", { kind: "document", id: "abc-1_2" }],
  ["https://drive.google.com/drive/folders/abc", { kind: "document", id: "abc" }],
  ["https://www.example.com/", { kind: "outside", url: "https://www.example.com/" }],
  ["javascript:alert(1)", { kind: "nothing" }],
])("the link %s is understood", (url, link) => {
  expect(readLink(url)).toEqual(link);
});
