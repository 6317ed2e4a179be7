/** The path of a content script that is bundled apart and brought into pages by `scripting.executeScript`. */
declare module '*?script' {
  const path: string;
  export default path;
}
