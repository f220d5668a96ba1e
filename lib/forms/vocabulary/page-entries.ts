/** Names of the `<meta>` entries by which pages say what they are and whose; in small letters. */

export const titleEntry = /^(?:articletitle|og:title|title|dc(?:terms)?\.title)$/;
export const sourceEntry = /^(?:contentsource|source|author|(?:dc(?:terms)?\.)?(?:publisher|creator))$/;
