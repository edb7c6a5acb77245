const { resolvedOptions } = Intl.PluralRules.prototype;
Intl.PluralRules.prototype.resolvedOptions = function () {
  return { ...resolvedOptions.call(this), locale: 'ja-JP' };
};
