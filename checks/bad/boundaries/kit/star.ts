// Breaks: what is public is named.
export * from './words.ts'
