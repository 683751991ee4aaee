import { ask } from "./ask-script";
import { actRequest } from "./certificate-act";
import { decideRequest, emptyDraft } from "./decision-draft";
import { entryWish, startEntry } from "./entry-draft";
import { mappingProblem, mappingRequest, startMapping } from "./mapping-draft";
import type { FormEvent } from "./panel-event";
import { settingProblem } from "./setting-problem";
import { EMPTY_LOOKUP, type FindingChoices, type State } from "./state";
import { templateId } from "./template-id";

/** What people look for, tick and type; a form is sent only when nothing is missing in it. */
export function reduceForm(state: State, event: FormEvent): State {
  switch (event.type) {
    case "findingsSearched":
      return withFindings(state, { search: event.text });
    case "levelChosen":
      return withFindings(state, { level: event.level });
    case "groupToggled":
      return withFindings(state, { opened: new Map(state.findings.opened).set(event.key, event.open) });
    case "fixesTicked":
      return withFindings(state, { ticked: tick(state.findings.ticked, event.fixes, event.on) });
    case "fixesApplied":
      return state.findings.ticked.size === 0 ? state : ask(state, { action: "applyFixes", request: { fixes: [...state.findings.ticked] } });
    case "decisionsFiltered":
      return { ...state, decisions: { ...state.decisions, ...event.choice } };
    case "personOpened":
      return { ...state, screen: "person", person: event.key, draft: null, notice: null };
    case "draftChanged":
      return changeDraft(state, event.draft);
    case "decisionSent":
      return sendDecision(state);
    case "officeChosen":
      return { ...state, office: event.office };
    case "manyApproved":
      return approveMany(state, event.people, event.program);
    case "programChosen":
      return { ...state, program: event.program, preflight: null, run: null };
    default:
      return reduceToolForm(state, event);
  }
}

type ToolFormEvent = Extract<
  FormEvent,
  { readonly type: "settingTyped" | "typed" | "purgeLeft" | "settingsSent" | "markExplained" | "legendSent" | "entryOpened" | "entryClosed" | "entryTyped" | "entrySent" | "mappingSheetChosen" | "mappingKindChosen" | "columnChosen" | "mappingSent" | "lookupChanged" | "lookupSent" | "lookupActed" | "certificateChosen" | "templateLinked" | "templateSent" }
>;

function reduceToolForm(state: State, event: ToolFormEvent): State {
  switch (event.type) {
    case "settingTyped":
      return { ...state, settings: new Map(state.settings).set(event.key, event.value) };
    case "typed":
      return { ...state, typed: new Map(state.typed).set(event.id, event.value) };
    case "purgeLeft":
      return { ...state, purge: null };
    case "settingsSent":
      return sendSettings(state);
    case "markExplained":
      return { ...state, legend: explained(state.legend, event.mark, event.letter) };
    case "legendSent":
      return state.legend.size === 0 ? state : ask(state, { action: "saveLegend", request: { marks: Object.fromEntries(state.legend) } });
    case "entryOpened":
      return state.workbook === null ? state : { ...state, entry: startEntry(state.workbook.words.entries, event.kind, event.before) };
    case "entryClosed":
      return { ...state, entry: null };
    case "entryTyped":
      return state.entry === null ? state : { ...state, entry: { ...state.entry, cells: new Map(state.entry.cells).set(event.role, event.value) } };
    case "entrySent":
      return sendEntry(state);
    case "mappingSheetChosen":
      return state.workbook === null ? state : { ...state, mapping: startMapping(state.workbook, event.sheet) };
    case "mappingKindChosen":
      return { ...state, mapping: { ...state.mapping, kind: event.kind, tried: false } };
    case "columnChosen":
      return { ...state, mapping: { ...state.mapping, columns: new Map(state.mapping.columns).set(event.role, event.heading) } };
    case "mappingSent": {
      const request = mappingProblem(state.mapping) === null ? mappingRequest(state.mapping) : null;
      return request === null ? { ...state, mapping: { ...state.mapping, tried: true } } : ask(state, { action: "saveMapping", request });
    }
    case "lookupChanged":
      return { ...state, lookup: { ...state.lookup, tried: false, ...event.draft } };
    case "lookupSent":
      return sendLookup(state);
    case "lookupActed":
      return actOnLookup(state);
    case "certificateChosen":
      return chooseCertificate(state, event.number);
    case "templateLinked":
      return { ...state, template: { link: event.link, tried: false } };
    case "templateSent": {
      const id = templateId(state.template.link);
      return id === null ? { ...state, template: { ...state.template, tried: true } } : ask(state, { action: "useTemplate", request: { id, name: null, docx: null, report: null } });
    }
  }
}

function withFindings(state: State, change: Partial<FindingChoices>): State {
  return { ...state, findings: { ...state.findings, ...change } };
}

function tick(ticked: ReadonlySet<string>, fixes: readonly string[], on: boolean): ReadonlySet<string> {
  const after = new Set(ticked);
  for (const fix of fixes) {
    if (on) after.add(fix);
    else after.delete(fix);
  }
  return after;
}

function changeDraft(state: State, change: Extract<FormEvent, { readonly type: "draftChanged" }>["draft"]): State {
  if (change === null) return { ...state, draft: null };
  return { ...state, draft: { ...(state.draft ?? emptyDraft(state.office)), ...change } };
}

function sendDecision(state: State): State {
  const { draft, person } = state;
  if (draft === null || person === null) return state;
  const request = decideRequest(draft, [person.person], person.program);
  if (request === null) return { ...state, draft: { ...draft, tried: true } };
  return { ...ask(state, { action: "decide", request }), office: draft.office ?? state.office };
}

function approveMany(state: State, people: readonly string[], program: string): State {
  const request = decideRequest({ ...emptyDraft(state.office), kind: "approve" }, people, program);
  return request === null || people.length === 0 ? state : ask(state, { action: "decide", request });
}

function explained(legend: State["legend"], mark: string, letter: string): State["legend"] {
  const after = new Map(legend);
  if (letter === "") after.delete(mark);
  else after.set(mark, letter);
  return after;
}

function sendSettings(state: State): State {
  const changed = (state.workbook?.settings ?? []).filter(({ key, value }) => (state.settings.get(key) ?? value) !== value);
  const wrong = changed.some((setting) => settingProblem(setting, state.settings.get(setting.key) ?? "") !== null);
  if (wrong || changed.length === 0) return state;
  const values = Object.fromEntries(changed.map(({ key }) => [key, (state.settings.get(key) ?? "").trim()]));
  return ask(state, { action: "saveSettings", request: { values } });
}

function sendEntry(state: State): State {
  if (state.entry === null) return state;
  const wish = entryWish(state.entry);
  return wish === null ? { ...state, entry: { ...state.entry, tried: true } } : ask(state, wish);
}

function sendLookup(state: State): State {
  const typed = state.lookup.typed.trim();
  if (typed === "") return { ...state, lookup: { ...state.lookup, tried: true } };
  const request = state.lookup.by === "number" ? { number: typed, code: null } : { number: null, code: typed };
  return ask({ ...state, lookup: { ...state.lookup, found: null, chosen: null } }, { action: "verifyCertificate", request });
}

function chooseCertificate(state: State, number: string): State {
  const { lookup, asking } = state;
  const closed = { ...EMPTY_LOOKUP, search: lookup.search };
  if (lookup.chosen === number) return { ...state, lookup: closed };
  if (asking !== null) return state;
  return ask({ ...state, lookup: { ...closed, chosen: number } }, { action: "verifyCertificate", request: { number, code: null } });
}

function actOnLookup(state: State): State {
  if (state.lookup.act === null) return state;
  const wish = actRequest(state.lookup);
  return wish === null ? { ...state, lookup: { ...state.lookup, tried: true } } : ask(state, wish);
}
