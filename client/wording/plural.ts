/** The forms of a phrase by number, as CLDR calls them; English needs two. */
export type Forms = Readonly<{ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>>;

/** How a language writes numbers and chooses forms by them. `locale` is a BCP 47 tag. */
export function counting(locale: string) {
  const rules = new Intl.PluralRules(locale);
  const figures = new Intl.NumberFormat(locale);
  const form = (count: number, forms: Forms): string => forms[rules.select(count)] ?? forms.other;
  return {
    /** "1,204" */
    number: (count: number): string => figures.format(count),
    /** "1 statement", "1,204 statements" */
    counted: (count: number, forms: Forms): string => `${figures.format(count)} ${form(count, forms)}`,
    /** The form alone: "statement", "statements". */
    form,
  };
}
