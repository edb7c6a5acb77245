/** The Node.js that runs the program under test: this one, or the one whose path is in `CAREER_TEST_NODE`. */
export const NODE = process.env['CAREER_TEST_NODE'] || process.execPath;
