import { useQuota } from "../../../host/execution/quotas";
import { Host } from "../../../host/host";
import { blankSpreadsheet, Script } from "../script";

const HOUR = 60 * 60 * 1000;

function account(kind: "consumer" | "workspace", user = "a@example.com", state = Host.over(blankSpreadsheet()).state()) {
  let now = Date.UTC(2026, 2, 2, 3);
  return { state, user, account: kind, now: () => now, wait: (milliseconds: number) => (now += milliseconds) };
}

describe("a day's quota", () => {
  test.each([["consumer", 250], ["workspace", 1500]] as const)("of documents is, for a %s account, %i", (kind, limit) => {
    const user = account(kind);
    useQuota(user, "documents", limit);
    expect(() => useQuota(user, "documents")).toThrow("Service invoked too many times for one day: docs create.");
  });

  test("begins anew 24 hours after its first use, not at midnight", () => {
    const user = account("consumer");
    useQuota(user, "documents", 250);
    user.wait(24 * HOUR - 1);
    expect(() => useQuota(user, "documents")).toThrow(/too many times/);
    user.wait(1);
    expect(() => useQuota(user, "documents", 250)).not.toThrow();
  });

  test("belongs to one account", () => {
    const first = account("consumer");
    useQuota(first, "documents", 250);
    expect(() => useQuota(account("consumer", "b@example.com", first.state), "documents")).not.toThrow();
  });

  test("is not used by what is refused", () => {
    const user = account("consumer");
    expect(() => useQuota(user, "documents", 251)).toThrow(/too many times/);
    expect(() => useQuota(user, "documents", 250)).not.toThrow();
  });

  test("of properties counts every reading and writing", () => {
    const script = Script.body(`var store = PropertiesService.getUserProperties(); store.setProperty("a", "1"); store.getKeys(); store.getProperties();`);
    script.call();
    expect(Object.values(script.host.state().quotas)[0]?.properties?.used).toBe(3);
  });
});
