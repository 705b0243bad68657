declare module '*/common.schema.json?checks' {
  import type { ValidateFunction } from 'ajv';

  export const story: ValidateFunction;
  export const stories: ValidateFunction;
  export const offers: ValidateFunction;
  export const contacts: ValidateFunction;
  export const storyMembers: readonly string[];
}
