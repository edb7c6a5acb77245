/** The path of the Node that runs the program under test: `CAREER_TEST_NODE`, or this one. */
export const NODE = process.env['CAREER_TEST_NODE'] || process.execPath;
