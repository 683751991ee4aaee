import { useLayoutEffect, useRef } from "preact/hooks";
import { panel as labels, WAITING } from "../text/panel/labels";
import { NoticeCard } from "./parts/notice-card";
import { Stepper } from "./parts/stepper";
import { TroubleCard } from "./parts/trouble-card";
import { CertificatesScreen } from "./screens/certificates-screen";
import { CheckScreen } from "./screens/check-screen";
import { CompletionScreen } from "./screens/completion-screen";
import { HelpScreen } from "./screens/help-screen";
import { HomeScreen } from "./screens/home-screen";
import { LookupScreen } from "./screens/lookup-screen";
import { MappingScreen } from "./screens/mapping-screen";
import { PersonScreen } from "./screens/person-screen";
import { ReportsScreen } from "./screens/reports-screen";
import { RecordsScreen } from "./screens/records-screen";
import { SettingsScreen } from "./screens/settings-screen";
import { TemplateScreen } from "./screens/template-screen";
import { announcement } from "./state/announcement";
import type { Send } from "./state/panel-event";
import { againOf, primaryOf } from "./state/primary";
import type { State } from "./state/state";

interface Props {
  readonly state: State;
  readonly send: Send;
}

/** The whole panel: path above, page in the middle, the one blue button below. */
export function Panel({ state, send }: Props) {
  const page = useRef<HTMLElement>(null);
  // A decision just recorded makes a new page of the same person: its verdict stands at the top.
  const place = state.screen === "person" ? `person ${state.person?.person ?? ""} ${state.completion?.at ?? ""}` : state.screen;
  usePlace(page, place);
  return (
    <>
      <Stepper state={state} send={send} />
      <News state={state} send={send} />
      <main ref={page} class="scroll" aria-busy={state.asking !== null}>
        {state.workbook === null ? <Loading state={state} /> : <Page state={state} send={send} />}
      </main>
      <Footer state={state} send={send} />
      <div class="sr" role="status">
        {announcement(state)}
      </div>
    </>
  );
}

/**
 * Whoever opens a page is taken to its title, and finds a long list where it was left. Not at the very beginning, when the
 * focus is still in the sheet.
 */
function usePlace(page: { readonly current: HTMLElement | null }, place: string): void {
  const here = useRef(place);
  const left = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    const element = page.current;
    if (element === null) return undefined;
    if (here.current !== place) {
      element.scrollTop = left.current.get(place) ?? 0;
      element.querySelector("h1")?.focus({ preventScroll: true });
    }
    here.current = place;
    const note = () => left.current.set(place, element.scrollTop);
    element.addEventListener("scroll", note, { passive: true });
    return () => element.removeEventListener("scroll", note);
  }, [place]);
}

/** What went wrong and what was just done stay in sight however far the page is scrolled. */
function News({ state, send }: Props) {
  const { trouble, notice } = state;
  if (trouble === null && notice === null) return null;
  return (
    <aside class="news" aria-label={labels.news}>
      {trouble === null ? null : <TroubleCard trouble={trouble} online={state.online} only={state.workbook === null} send={send} />}
      {notice === null ? null : <NoticeCard notice={notice} send={send} />}
    </aside>
  );
}

function Loading({ state }: { readonly state: State }) {
  if (state.trouble !== null) return <h1 class="sr">{labels.product}</h1>;
  return (
    <div class="loading">
      <h1 class="sr">{WAITING.describeWorkbook}</h1>
      <span class="ghost" />
      <span class="ghost short" />
      <span class="ghost" />
    </div>
  );
}

function Page({ state, send }: Props) {
  switch (state.screen) {
    case "home":
      return <HomeScreen state={state} send={send} />;
    case "check":
      return <CheckScreen state={state} send={send} />;
    case "completion":
      return <CompletionScreen state={state} send={send} />;
    case "person":
      return <PersonScreen state={state} send={send} />;
    case "certificates":
      return <CertificatesScreen state={state} send={send} />;
    case "settings":
      return <SettingsScreen state={state} send={send} />;
    case "mapping":
      return <MappingScreen state={state} send={send} />;
    case "template":
      return <TemplateScreen state={state} send={send} />;
    case "lookup":
      return <LookupScreen state={state} send={send} />;
    case "records":
      return <RecordsScreen state={state} send={send} />;
    case "reports":
      return <ReportsScreen state={state} send={send} />;
    case "help":
      return <HelpScreen topics={state.workbook?.words.help ?? []} />;
  }
}

/** A button that waits stays in place and keeps the focus; pressing it does nothing. */
function Footer({ state, send }: Props) {
  const { asking, trouble } = state;
  // While something is wrong, trying again is the one blue button.
  const primary = trouble === null ? primaryOf(state) : null;
  const again = againOf(state);
  if (primary === null && asking === null) return null;
  const seconds = asking === null ? 0 : Math.floor((state.now - asking.since) / 1000);
  return (
    <footer>
      {asking === null ? null : (
        <div class="under-way">
          <span class="wheel" aria-hidden="true" />
          <span>
            {WAITING[asking.wish.action]}
            {seconds < 8 ? null : <span class="quiet small"> {labels.busyFor(seconds)}</span>}
          </span>
        </div>
      )}
      {primary === null ? null : (
        <div class="pair">
          {again === null ? null : (
            <button type="button" aria-disabled={asking !== null} onClick={() => send(again.event)}>
              {again.label}
            </button>
          )}
          <button type="button" class="action" aria-disabled={asking !== null && primary.event.type !== "went"} onClick={() => send(primary.event)}>
            {primary.label}
          </button>
        </div>
      )}
    </footer>
  );
}
