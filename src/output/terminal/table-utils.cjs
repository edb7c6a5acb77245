// cli-table3 requires its `utils` as CommonJS; the build substitutes this file.
module.exports = require('./table-utils.ts').tableUtils;
