/** Between a category and what it is divided into: `Craft / Testing`. */
export const BELOW = ' / ';
