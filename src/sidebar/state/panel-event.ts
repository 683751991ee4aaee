import type { Choice, EntryCells, Failure, Level, TableKindView, WorkbookView } from "../../contract";
import type { EntryKind } from "../../text/panel/entries";
import type { Answer, Wish } from "../ask";
import type { DecisionChoices, DecisionDraft, Goal, LookupDraft, Office, PersonKey, Screen, Step } from "./state";

/** What the script, the network and time do. */
export type CallEvent =
  | { readonly type: "opened" }
  | { readonly type: "ticked" }
  | { readonly type: "connectionChanged"; readonly online: boolean }
  | { readonly type: "answered"; readonly answer: Answer }
  | { readonly type: "refused"; readonly failure: Failure }
  /** The call itself failed; the message is Google's. */
  | { readonly type: "callFailed"; readonly message: string }
  | { readonly type: "cellShown"; readonly cell: string }
  /** Somebody turned back to the panel, perhaps after typing in the sheet. */
  | { readonly type: "turnedTo" }
  /** What the look beside the work found; null where it failed. */
  | { readonly type: "looked"; readonly workbook: WorkbookView | null }
  /** `failure` is null where the call itself failed. */
  | { readonly type: "cellFailed"; readonly cell: string; readonly failure: Failure | null };

/** What people do about the work as a whole. */
export type WorkEvent =
  | { readonly type: "went"; readonly screen: Screen }
  | { readonly type: "asked"; readonly wish: Wish }
  /** Run the steps up to `goal`, beginning with `from`. */
  | { readonly type: "setOut"; readonly from: Step; readonly goal: Goal }
  | { readonly type: "retried" }
  | { readonly type: "troubleClosed" }
  | { readonly type: "noticeClosed" }
  | { readonly type: "cellChosen"; readonly cell: string }
  | { readonly type: "choicePressed"; readonly choice: Choice | null }
  | { readonly type: "issuePressed"; readonly takeOver: boolean }
  | { readonly type: "resumed" }
  | { readonly type: "paused" }
  | { readonly type: "stopped" };

/** What people look for, tick and type. */
export type FormEvent =
  | { readonly type: "findingsSearched"; readonly text: string }
  | { readonly type: "levelChosen"; readonly level: Level | null }
  | { readonly type: "groupToggled"; readonly key: string; readonly open: boolean }
  | { readonly type: "fixesTicked"; readonly fixes: readonly string[]; readonly on: boolean }
  | { readonly type: "fixesApplied" }
  | { readonly type: "decisionsFiltered"; readonly choice: Partial<DecisionChoices> }
  | { readonly type: "personOpened"; readonly key: PersonKey }
  | { readonly type: "draftChanged"; readonly draft: Partial<DecisionDraft> | null }
  | { readonly type: "decisionSent" }
  | { readonly type: "officeChosen"; readonly office: Office }
  | { readonly type: "manyApproved"; readonly people: readonly string[]; readonly program: string }
  | { readonly type: "programChosen"; readonly program: string | null }
  | { readonly type: "settingTyped"; readonly key: string; readonly value: string }
  | { readonly type: "settingsSent" }
  /** "" takes the choice back. */
  | { readonly type: "markExplained"; readonly mark: string; readonly letter: string }
  | { readonly type: "legendSent" }
  /** `before`: the row that is to be changed; null for a new one. */
  | { readonly type: "entryOpened"; readonly kind: EntryKind; readonly before: EntryCells | null }
  | { readonly type: "entryClosed" }
  | { readonly type: "entryTyped"; readonly role: string; readonly value: string }
  | { readonly type: "entrySent" }
  | { readonly type: "mappingSheetChosen"; readonly sheet: string }
  | { readonly type: "mappingKindChosen"; readonly kind: TableKindView | null }
  | { readonly type: "columnChosen"; readonly role: string; readonly heading: string }
  | { readonly type: "mappingSent" }
  | { readonly type: "lookupChanged"; readonly draft: Partial<LookupDraft> }
  | { readonly type: "typed"; readonly id: string; readonly value: string }
  | { readonly type: "purgeLeft" }
  | { readonly type: "lookupSent" }
  | { readonly type: "lookupActed" }
  /** Pressed in the list; pressed again it closes. */
  | { readonly type: "certificateChosen"; readonly number: string }
  | { readonly type: "templateLinked"; readonly link: string }
  | { readonly type: "templateSent" };

export type PanelEvent = CallEvent | WorkEvent | FormEvent;
export type Send = (event: PanelEvent) => void;
