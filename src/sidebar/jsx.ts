/** What the build turns JSX into: `h(type, props, ...children)` is shorter than the automatic form, and the panel's page is counted in bytes. */
export { Fragment, h } from "preact";
