import { LABELS } from "./page/labels";

/** The page's frame; everything in it is drawn by `page/main.ts`. */
export const DESK_PAGE = `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Tuntas</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
<script src="/page.js" defer></script>
</head>
<body aria-busy="true">
<header id="top">
<svg id="logo" viewBox="0 0 28 36" aria-hidden="true"><path fill="#188038" d="M2 0h17l9 9v25a2 2 0 0 1-2 2H2a2 2 0 0 1-2-2V2a2 2 0 0 1 2-2z"/><path fill="#ceead6" d="M19 0l9 9h-9z"/><path fill="#fff" d="M6 15h16v14H6zm2 2v2.7h5V17zm7 0v2.7h5V17zm-7 4.6v2.7h5v-2.7zm7 0v2.7h5v-2.7zM8 26v1.5h5V26zm7 0v1.5h5V26z"/></svg>
<h1 id="title">${LABELS.loading}</h1>
<div id="identity"><div id="status"></div><span id="local" title="${LABELS.productHint}">${LABELS.product}</span><span id="user" title="${LABELS.userHint}"></span></div>
<nav id="menus" aria-label="${LABELS.menus}"></nav>
</header>
<section id="formula-row" aria-label="${LABELS.formulaRow}">
<input id="name-box" aria-label="${LABELS.name}" autocomplete="off" spellcheck="false">
<span class="fx" aria-hidden="true">fx</span>
<input id="formula" aria-label="${LABELS.formulaBar}" autocomplete="off" spellcheck="false">
</section>
<main id="middle">
<div id="grid" role="region" aria-label="${LABELS.grid}"></div>
<aside id="panel" aria-label="${LABELS.panel}" hidden></aside>
</main>
<section id="log" aria-label="${LABELS.logTitle}" hidden></section>
<footer id="bottom">
<div id="tabs" role="tablist" aria-label="${LABELS.tabs}"></div>
<button type="button" id="log-button">${LABELS.log}</button>
</footer>
<div id="toasts"></div>
</body>
</html>
`;
