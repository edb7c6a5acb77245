// cli-table3 requires its `utils` as CommonJS; the build gives it this.
module.exports = require('./table-utils.ts').tableUtils;
