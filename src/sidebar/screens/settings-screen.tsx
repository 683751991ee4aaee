import type { OfficialView, SettingView } from "../../contract";
import { settingsLabels } from "../../text/panel/tools";
import { describedBy, Field } from "../parts/field";
import { Heading } from "../parts/heading";
import { Icon } from "../parts/icon";
import type { Send } from "../state/panel-event";
import { exampleNumber, settingProblem } from "../state/setting-problem";
import type { State } from "../state/state";

interface Props {
  readonly state: State;
  readonly send: Send;
}

/** The keys of `Pengaturan` as a form, checked while typing, and the signatories with their days. */
export function SettingsScreen({ state, send }: Props) {
  const settings = state.workbook?.settings ?? [];
  const changed = settings.filter(({ key, value }) => (state.settings.get(key) ?? value) !== value).length;
  return (
    <>
      <Heading title={settingsLabels.title} />
      <p>{settings.length === 0 ? settingsLabels.none : settingsLabels.intro}</p>
      <Officials officials={state.workbook?.officials ?? []} send={send} />
      {settings.length === 0 ? null : (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            send({ type: "settingsSent" });
          }}
        >
          {settings.map((setting) => (
            <SettingField key={setting.key} setting={setting} state={state} send={send} />
          ))}
          <div class="stick">
            <button type="submit" class="action wide" disabled={changed === 0} aria-disabled={state.asking !== null}>
              {settingsLabels.save(changed)}
            </button>
          </div>
        </form>
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
  return exampleNumber(pattern, held("Kode nomor"), Number.isInteger(first) && first > 0 ? first : 1, { year: today.getFullYear(), month: today.getMonth() + 1 });
}

function Officials({ officials, send }: { readonly officials: readonly OfficialView[]; readonly send: Send }) {
  return (
    <section class="card">
      <h2>{settingsLabels.officials}</h2>
      {officials.length === 0 ? <p class="quiet">{settingsLabels.noOfficials}</p> : null}
      <ul class="plain">
        {officials.map(({ who, validity, problem, cell }) => (
          <li key={cell}>
            <button type="button" class="link" onClick={() => send({ type: "cellChosen", cell })}>
              {who}
            </button>
            <span class="block quiet small">{validity}</span>
            {problem === null ? null : (
              <span class="problem">
                <Icon name="error" />
                {problem}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
