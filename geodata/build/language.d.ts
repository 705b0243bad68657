export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
    [name: string]: Json;
}
/** A copy of the record whose language maps hold only the language, or only German where the translation is missing. */
export declare function reduceToLanguage<T extends Json>(value: T, language: string): T;
