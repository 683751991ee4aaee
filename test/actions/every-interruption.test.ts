import { issueCertificates } from "../../src/actions/issue-certificates";
import type { Ports } from "../../src/actions/ports";
import { reissueCertificate } from "../../src/actions/reissue-certificate";
import { revokeCertificate } from "../../src/actions/revoke-certificate";
import { verifyCertificate } from "../../src/actions/verify-certificate";
import { people, roundOf } from "./issuing-class";
import { dataOf, expectOneEach, numbers, register, STAFF, survives, untilDone, validDocuments } from "./issuing-desk";
import { Killed } from "./memory-drive";
import { type Office, openOffice, portsOf } from "./memory-ports";

const CLASS = { participants: people(2) };

/** Ports whose `nth` call never returns, after which nothing works any more, clean-up code included; `counted` tells how many there were. */
function dyingPorts(ports: Ports, nth: number, counted: { calls: number }): Ports {
  const dying = <Service extends object>(service: Service): Service =>
    new Proxy(service, {
      get(target, name, receiver) {
        const member: unknown = Reflect.get(target, name, receiver);
        if (typeof member !== "function") return member;
        return (...args: unknown[]): unknown => {
          counted.calls += 1;
          if (counted.calls >= nth) throw new Killed();
          return Reflect.apply(member, target, args) as unknown;
        };
      },
    });
  return { ...ports, workbook: dying(ports.workbook), memory: dying(ports.memory), documents: dying(ports.documents), lock: { ...dying(ports.lock), tryAcquire: ports.lock.tryAcquire } };
}

/** Kills `act` at each of its calls in turn, over a fresh office each time, and lets `check` finish and look. */
function atEveryCall(open: () => Office, act: (ports: Ports) => unknown, check: (office: Office) => void): number {
  for (let nth = 1; ; nth += 1) {
    const office = open();
    const counted = { calls: 0 };
    const alive = survives(office, () => act(dyingPorts(portsOf(office, STAFF), nth, counted)));
    check(office);
    if (alive) return nth;
  }
}

function issuedOffice(): Office {
  const office = openOffice();
  untilDone(office, CLASS);
  return office;
}

test("an issuing run that dies at any of its calls ends like an undisturbed one", () => {
  const tried = atEveryCall(
    () => openOffice(),
    (ports) => issueCertificates(ports, roundOf(CLASS), {}),
    (office) => {
      untilDone(office, CLASS);
      expectOneEach(office, 2);
      expect(register(office).map(({ number }) => number)).toEqual(numbers(2));
    },
  );
  expect(tried).toBeGreaterThan(15);
});

test("a re-issue that dies at any of its calls leaves one certificate under the old number", () => {
  const act = (ports: Ports): unknown => reissueCertificate(ports, roundOf(CLASS), { numbers: ["002/PLT/III/2026"], reason: "gelar" });
  atEveryCall(issuedOffice, act, (office) => {
    act(portsOf(office, STAFF));
    untilDone(office, CLASS);
    expectOneEach(office, 2);
    expect(register(office).filter(({ number }) => number === "002/PLT/III/2026").map(({ state }) => state)).toEqual(["diganti", "terbit"]);
  });
});

test("a revocation that dies at any of its calls is finished by the next one", () => {
  const act = (ports: Ports): unknown => dataOf(revokeCertificate(ports, roundOf(CLASS), { numbers: ["002/PLT/III/2026"], reason: "keliru" }));
  atEveryCall(issuedOffice, act, (office) => {
    act(portsOf(office, STAFF));
    expect(validDocuments(office)).toHaveLength(1);
    expect(dataOf(verifyCertificate(portsOf(office, STAFF), roundOf(CLASS), { number: "002/PLT/III/2026" })).state).toBe("revoked");
  });
});
