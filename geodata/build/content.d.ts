/** Languages the content exists in; German is the source and the fallback. */
export declare const contentLanguages: readonly ["de", "en", "de-simple"];
/**
 * The files of `data/` by name, made from the content in `root` (`geodata/`).
 * Missing files give fewer records; a broken file throws with its name.
 */
export declare function buildContent(root: string): Map<string, string>;
