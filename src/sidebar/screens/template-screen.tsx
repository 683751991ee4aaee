import { useState } from "preact/hooks";
import { templateLabels } from "../../text/panel/tools";
import { describedBy, Field } from "../parts/field";
import { Form } from "../parts/form";
import { TextField } from "../parts/text-field";
import { Heading } from "../parts/heading";
import type { Send } from "../state/panel-event";
import type { State } from "../state/state";
import { templateId } from "../state/template-id";

interface Props {
  readonly state: State;
  readonly send: Send;
}

/** Larger files cannot become a template, which is kept within 300 KB; this stops only what cannot even be sent in comfort. */
const LARGEST_FILE = 2 * 1024 * 1024;

/** Which template is used, and the two ways to an office's own. */
export function TemplateScreen({ state, send }: Props) {
  const busy = state.asking !== null;
  const { link, tried } = state.template;
  return (
    <>
      <Heading title={templateLabels.title} />
      <p>{templateLabels.now(state.workbook?.template ?? "")}</p>
      <p class="quiet">{templateLabels.intro}</p>
      <section class="card">
        <button type="button" aria-disabled={busy} onClick={() => send({ type: "asked", wish: { action: "createTemplate", request: { kind: null } } })}>
          {templateLabels.create}
        </button>
        <p class="quiet small">{templateLabels.createHint}</p>
      </section>
      <Form send={send} event={{ type: "templateSent" }} class="card">
        <TextField id="template-link" label={templateLabels.link} hint={templateLabels.linkHint} problem={tried && templateId(link) === null ? templateLabels.linkWrong : null} value={link} onType={(typed) => send({ type: "templateLinked", link: typed })} />
        <button type="submit" class="action" aria-disabled={busy}>
          {templateLabels.use}
        </button>
      </Form>
      <FileForm busy={busy} send={send} />
      <p class="quiet small">{templateLabels.needs}</p>
    </>
  );
}

/** A file is sent by a button, never by being chosen. */
function FileForm({ busy, send }: { readonly busy: boolean; readonly send: Send }) {
  const [file, setFile] = useState<File | null>(null);
  const tooLarge = (file?.size ?? 0) > LARGEST_FILE;
  const use = async () => {
    if (file === null || tooLarge) return;
    const docx = await base64Of(file);
    send({ type: "asked", wish: { action: "useTemplate", request: { id: null, name: file.name, docx, report: null } } });
  };
  return (
    <section class="card">
      <Field id="template-file" label={templateLabels.file} hint={file === null ? templateLabels.noFile : file.name} problem={tooLarge ? templateLabels.fileTooLarge : null}>
        {/* Its own words are the browser's, in another language: the label in front of it looks like a button and opens it. */}
        <input id="template-file" class="sr" type="file" accept=".docx" aria-describedby={describedBy("template-file")} onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)} />
        <label class="button" for="template-file" aria-hidden="true">
          {templateLabels.choose}
        </label>
      </Field>
      <button type="button" disabled={file === null || tooLarge} aria-disabled={busy} onClick={() => void use()}>
        {templateLabels.use}
      </button>
    </section>
  );
}

/** The part of a data URL behind the comma is the content in base64. */
function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ""));
    reader.onerror = () => reject(reader.error ?? new Error("file unreadable"));
    reader.readAsDataURL(file);
  });
}
