import type { OfficialView, SettingView, WorkbookView } from "../../contract";
import { entryLabels } from "../../text/panel/entries";
import { settingsLabels } from "../../text/panel/tools";
import { EntryCard, type EntryItem } from "../parts/entry-card";
import { describedBy, Field } from "../parts/field";
import { Form } from "../parts/form";
import { Heading } from "../parts/heading";
import { Icon } from "../parts/icon";
import type { Send } from "../state/panel-event";
import { exampleNumber, settingProblem } from "../state/setting-problem";
import type { State } from "../state/state";
import { Press } from "../parts/press";

interface Props {
  readonly state: State;
  readonly send: Send;
}

/** The keys of `Pengaturan` as a form, checked while typing, the programmes, and the signatories with their days. */
export function SettingsScreen({ state, send }: Props) {
  const settings = state.workbook?.settings ?? [];
  const changed = settings.filter(({ key, value }) => (state.settings.get(key) ?? value) !== value).length;
  return (
    <>
      <Heading title={settingsLabels.title} />
      <p>{settings.length === 0 ? settingsLabels.none : settingsLabels.intro}</p>
      <EntryCard kind="programs" items={(state.workbook?.programs ?? []).map(programItem)} state={state} send={send} />
      <EntryCard kind="officials" items={(state.workbook?.officials ?? []).map((official) => officialItem(official, send))} state={state} send={send} />
      {settings.length === 0 ? null : (
        <Form send={send} event={{ type: "settingsSent" }}>
          {settings.map((setting) => (
            <SettingField key={setting.key} setting={setting} state={state} send={send} />
          ))}
          <div class="stick">
            <button type="submit" class="action wide" disabled={changed === 0} aria-disabled={state.asking !== null}>
              {settingsLabels.save(changed)}
            </button>
          </div>
        </Form>
      )}
    </>
  );
}

function SettingField({ setting, state, send }: Props & { readonly setting: SettingView }) {
  const { key, kind, options, standard, hint } = setting;
  const typed = state.settings.get(key) ?? setting.value;
  const problem = settingProblem(setting, typed);
  const id = `setting ${key}`.replace(/\W+/g, "-");
  const type = (value: string) => send({ type: "settingTyped", key, value });
  const hints = [hint, ...(kind === "choice" || standard === "" ? [] : [settingsLabels.standard(standard)])];
  return (
    <Field id={id} label={key} hint={hints.filter((part) => part !== "").join(" ")} problem={problem}>
      {kind === "choice" ? (
        <select id={id} class="wide" value={typed} aria-describedby={describedBy(id)} onChange={(event) => type(event.currentTarget.value)}>
          <option value="">{settingsLabels.useStandard(standard)}</option>
          {options.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          class="wide"
          value={typed}
          placeholder={standard}
          inputMode={kind === "whole" || kind === "percent" ? "numeric" : "text"}
          aria-invalid={problem !== null}
          aria-describedby={describedBy(id)}
          onInput={(event) => type(event.currentTarget.value)}
        />
      )}
      {kind === "pattern" && problem === null ? <p class="example">{settingsLabels.example(example(state, typed || standard))}</p> : null}
    </Field>
  );
}

/** With what the form holds at this moment, for this month. */
function example(state: State, pattern: string): string {
  const held = (key: string): string => {
    const setting = state.workbook?.settings.find((each) => each.key === key);
    return state.settings.get(key) || setting?.value || setting?.standard || "";
  };
  const today = new Date(state.now);
  const first = Number(held("Mulai nomor dari"));
  return exampleNumber(pattern, new Map([["{kode}", held("Kode nomor")], ["{unit}", held("Kode unit")], ["{klasifikasi}", held("Kode klasifikasi")]]), Number.isInteger(first) && first > 0 ? first : 1, { year: today.getFullYear(), month: today.getMonth() + 1 });
}

function programItem({ code, name, people, sessions, cells }: WorkbookView["programs"][number]): EntryItem {
  const children = (
    <>
      {`${name} (${code})`}
      <span class="block quiet small">{entryLabels.program(people, sessions)}</span>
    </>
  );
  return { name, cells, children };
}

function officialItem({ who, validity, problem, cell, cells }: OfficialView, send: Send): EntryItem {
  const children = (
    <>
      <Press send={send} event={{ type: "cellChosen", cell }} class="link">
        {who}
      </Press>
      <span class="block quiet small">{validity}</span>
      {problem === null ? null : (
        <span class="problem">
          <Icon name="error" />
          {problem}
        </span>
      )}
    </>
  );
  return { name: cells["name"] ?? who, cells, children };
}
