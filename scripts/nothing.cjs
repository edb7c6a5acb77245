// Replaces modules that packages import but the program never uses; see bundle.ts.
