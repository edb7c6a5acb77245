/** Returns a function that makes a value when it is first called, and returns the same one ever after. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Returns an object each of whose values is made when it is first asked for. */
export function lazily<Whole extends object>(
  parts: {
    readonly [Name in keyof Whole]-?: () => Whole[Name];
  },
): Whole;
export function lazily(parts: Readonly<Record<string, () => unknown>>): object {
  const whole = {};
  for (const [name, make] of Object.entries(parts)) {
    Object.defineProperty(whole, name, { enumerable: true, get: once(make) });
  }
  return whole;
}
