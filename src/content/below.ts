/** Separates a category from its subcategory: `Craft / Testing`. */
export const BELOW = ' / ';
