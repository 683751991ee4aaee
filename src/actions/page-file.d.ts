/** A page as one text; the build puts its style and script inside. */
declare module "*.html" {
  const text: string;
  export default text;
}
