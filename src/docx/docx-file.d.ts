/** A committed Word document; the build and the tests put its bytes here, base64. */
declare module "*.docx" {
  const base64: string;
  export default base64;
}
