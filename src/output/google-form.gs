function createForm() {
  const form = FormApp.create(FORM.title)
    .setDescription(FORM.description)
    .setCollectEmail(false)
    .setProgressBar(true)
    .setConfirmationMessage(FORM.thanks);
  form.addTextItem().setTitle(FORM.employee.title).setHelpText(FORM.employee.help);
  for (const page of FORM.pages) {
    form.addPageBreakItem().setTitle(page.title).setHelpText(page.help);
    for (const { title, help } of page.statements) {
      form
        .addScaleItem()
        .setTitle(title)
        .setHelpText(help)
        .setBounds(1, FORM.answers.length)
        .setLabels(FORM.answers[0], FORM.answers[FORM.answers.length - 1]);
    }
  }
  if (FORM.dealbreakers.choices.length > 0) {
    form.addPageBreakItem().setTitle(FORM.dealbreakers.title).setHelpText(FORM.dealbreakers.help);
    form
      .addCheckboxItem()
      .setTitle(FORM.dealbreakers.title)
      .setHelpText(FORM.dealbreakers.translations)
      .setChoiceValues(FORM.dealbreakers.choices);
  }
  Logger.log(form.getEditUrl());
}
