declare module 'stopword' {
  export const eng: readonly string[];
  export const hin: readonly string[];
}
