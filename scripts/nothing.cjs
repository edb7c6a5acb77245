// Replaces modules that packages import and the program never uses; see bundle.ts.
