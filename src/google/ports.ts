import type { Clock, Identity, Lock, Ports, Secrets } from "../actions/ports";
import { driveDocuments } from "./document-store";
import { propertiesMemory } from "./memory";
import { boundWorkbook } from "./workbook";

/** The ports of one execution, over Google's services. */
export function googlePorts(): Ports {
  const workbook = boundWorkbook();
  return {
    workbook,
    memory: propertiesMemory(),
    lock: documentLock(),
    clock: clockOf(workbook.timeZone),
    identity: identity(),
    secrets,
    documents: driveDocuments(),
  };
}

function documentLock(): Lock {
  const lock = LockService.getDocumentLock();
  if (!lock) throw new Error("Tuntas must run inside a spreadsheet");
  // Held once however often it is asked for inside one execution; only the last release lets go.
  let depth = 0;
  return {
    tryAcquire(milliseconds) {
      if (depth === 0 && !lock.tryLock(milliseconds)) return false;
      depth += 1;
      return true;
    },
    release() {
      depth -= 1;
      if (depth > 0) return;
      // Without the flush a colleague's run could read the cells as they were before.
      SpreadsheetApp.flush();
      lock.releaseLock();
    },
  };
}

function clockOf(timeZone: string): Clock {
  return {
    now: () => Date.now(),
    wait: (milliseconds) => Utilities.sleep(milliseconds),
    local(milliseconds) {
      const [day = "", time = ""] = Utilities.formatDate(new Date(milliseconds), timeZone, "yyyy-MM-dd HH:mm").split(" ");
      return { day, time };
    },
  };
}

const identity = (): Identity => ({ email: Session.getActiveUser().getEmail(), stated: false });

const secrets: Secrets = {
  // A version 4 UUID holds 122 random bits; two of them hold more than the 128 asked for.
  random: () => sha256(Utilities.getUuid() + Utilities.getUuid()).slice(0, 32),
  digest: sha256,
};

function sha256(text: string): string {
  // Without the charset every letter beyond ASCII would count as a question mark.
  const bytes = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8);
  return bytes.map((byte) => (byte & 0xff).toString(16).padStart(2, "0")).join("");
}
