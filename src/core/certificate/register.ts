/** State of a register row; staff read dipesan, terbit, diganti, dicabut, batal. */
export type RegisterState = "reserved" | "issued" | "replaced" | "revoked" | "void";

/**
 * One row of `Register Sertifikat`, as text in the order of its columns. The register is the write-ahead log of issuing
 * (D2): a row is written as `reserved` before its document is made. Everything printed is kept, so that a document can be
 * made again, or finished after an interruption, exactly as it was promised.
 */
export interface RegisterRow {
  readonly number: string;
  readonly verificationCode: string;
  readonly person: string;
  readonly name: string;
  readonly program: string;
  readonly lessonHours: string;
  readonly start: string;
  readonly end: string;
  readonly issueDate: string;
  readonly state: RegisterState;
  readonly url: string;
  readonly revision: number;
  readonly fingerprint: string;
  readonly by: string;
  readonly at: string;
  readonly reason: string;
  readonly handedOver: string;
  readonly signedUrl: string;
  /** Random; travels in the document's `appProperties`, so that a document finds its row and a row its document. */
  readonly key: string;
  /** Random key of the account that reserved it, kept in that account's user properties. */
  readonly owner: string;
  /** 0-based row in the tab when it was read; never used to write without looking the key up again. */
  readonly row: number;
}
