/** Thrown if a later version of the program has written to the store: this version must not write to it. */
export class NewerStore extends Error {}
