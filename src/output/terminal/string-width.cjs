// cli-table3 requires `string-width` as CommonJS; the build gives it this.
module.exports = require('./table-width.ts').tableWidth;
