/** Yields the items already taken from an iterator, then the rest. */
export async function* chained<T>(taken: Iterable<T>, rest: AsyncIterator<T>): AsyncGenerator<T> {
  yield* taken;
  for (;;) {
    const { value, done } = await rest.next();
    if (done) return;
    yield value;
  }
}
