import { renderAsync } from "docx-preview";
import { readDocumentBytes, readDocuments, ServerRefusal } from "./api";
import { element } from "./dom";
import { LABELS } from "./labels";
import { toast } from "./notice";
import type { DocumentView } from "./protocol";

/** The emulated Drive, over the workbook: folders with their documents, and a document shown as pages. */
export interface DocumentsOverlay {
  showList(): Promise<void>;
  /** A document, or what a folder holds. */
  showOne(id: string): Promise<void>;
}

export function createDocuments(): DocumentsOverlay {
  const box = element("dialog", { class: "documents" });
  document.body.append(box);

  const show = (title: string, actions: readonly HTMLElement[], ...content: readonly HTMLElement[]): void => {
    const close = element("button", { type: "button", class: "close", "aria-label": LABELS.close, click: () => box.close() }, "×");
    box.setAttribute("aria-label", title);
    box.replaceChildren(element("div", { class: "head" }, element("h2", {}, title), ...actions, close), ...content);
    if (!box.open) box.showModal();
  };

  const showList = async (): Promise<void> => {
    const files = await readDocuments();
    const rows = inTree(files, null, 0).map(({ file, depth }) => listRow(file, depth, () => void showOne(file.id)));
    const content = rows.length > 0 ? element("ul", { class: "files" }, ...rows) : element("p", { class: "empty" }, LABELS.noDocuments);
    show(LABELS.documentsTitle, [], content);
  };

  const showOne = async (id: string): Promise<void> => {
    const file = (await readDocuments()).find((one) => one.id === id);
    const back = element("button", { type: "button", click: () => void showList() }, LABELS.back);
    if (!file) return show(LABELS.documentsTitle, [back], element("p", { class: "empty" }, LABELS.documentMissing));
    if (file.folder) return showList();
    const pages = element("div", { class: "pages", tabindex: "0", "aria-busy": "true" }, LABELS.loading);
    show(file.name, [back, download(file, "docx", LABELS.downloadDocument), download(file, "pdf", LABELS.downloadPdf)], pages);
    await drawPages(pages, await readDocumentBytes(id, "docx"));
  };

  return { showList, showOne };
}

async function drawPages(place: HTMLElement, bytes: Blob): Promise<void> {
  try {
    await renderAsync(bytes, place, place, {
      className: "docx",
      inWrapper: true,
      ignoreLastRenderedPageBreak: true,
      renderAltChunks: false,
      renderComments: false,
    });
    fitPages(place);
  } catch {
    place.replaceChildren(element("p", { class: "empty" }, LABELS.documentUnreadable));
  }
  place.removeAttribute("aria-busy");
}

/** Fetched by the page and not by a link, so that a refusal becomes a sentence and not a broken file. */
async function save(file: DocumentView, format: "docx" | "pdf"): Promise<void> {
  try {
    const address = URL.createObjectURL(await readDocumentBytes(file.id, format));
    element("a", { href: address, download: `${file.name}.${format}` }).click();
    URL.revokeObjectURL(address);
  } catch (error) {
    toast(error instanceof ServerRefusal && error.status > 0 ? error.message : LABELS.offline, "error");
  }
}

/** A landscape page, as a certificate is, is seen whole; a portrait one as wide as there is room, to be read. */
function fitPages(place: HTMLElement): void {
  const page = place.querySelector<HTMLElement>("section.docx");
  const wrapper = place.querySelector<HTMLElement>(".docx-wrapper");
  if (!page || !wrapper) return;
  const landscape = page.offsetWidth > page.offsetHeight;
  const scale = Math.min(1, (place.clientWidth - 60) / page.offsetWidth, landscape ? (place.clientHeight - 60) / page.offsetHeight : 1);
  wrapper.style.zoom = String(scale);
}

function download(file: DocumentView, format: "docx" | "pdf", label: string): HTMLElement {
  return element("button", { type: "button", click: () => void save(file, format) }, label);
}

function listRow(file: DocumentView, depth: number, open: () => void): HTMLElement {
  const name = file.folder
    ? element("span", { class: "folder-name" }, `${file.name}`)
    : element("button", { type: "button", class: "file", click: open }, file.name);
  const row = element("li", { class: file.trashed ? "trashed" : "" }, name, file.trashed ? element("em", {}, LABELS.inTrash) : null);
  row.style.paddingLeft = `${depth * 20}px`;
  return row;
}

/** Folders before their content; what has a parent that is not listed stands at the top. */
function inTree(files: readonly DocumentView[], parent: string | null, depth: number): { readonly file: DocumentView; readonly depth: number }[] {
  const known = new Set(files.map((file) => file.id));
  const here = files.filter((file) => (file.parent !== null && known.has(file.parent) ? file.parent : null) === parent);
  const sorted = [...here].sort((a, b) => Number(b.folder) - Number(a.folder) || a.name.localeCompare(b.name, "id"));
  return sorted.flatMap((file) => [{ file, depth }, ...(file.folder ? inTree(files, file.id, depth + 1) : [])]);
}
