package org.bayan.terms.ui.internal.form;

import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermbaseFactory;
import org.bayan.model.termbase.TermbasePackage;
import org.bayan.ui.internal.views.FactsText;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** What is in the form, from top to bottom. */
final class FormContent {

  private static final int MARGIN = 14;
  private static final int SPACING = 14;
  private static final int WIDEST = 920;

  private final FormContext form;
  private final Composite area;
  private final EntryHead head;
  private final EntryLanguages languages = new EntryLanguages();
  private final PartRows panes;
  private final FactsText history;
  private final KeptPart kept;

  FormContent(Composite parent, FormContext form) {
    this.form = form;
    area = new Composite(parent, SWT.NONE);
    area.setLayout(new Column(MARGIN, MARGIN, MARGIN, SPACING).atMost(WIDEST));
    form.look().dress(area);
    head = new EntryHead(area, form, button -> LanguageMenu.open(button, form, this::addTerm));
    panes = new PartRows(area, form, SPACING, rows -> new LanguagePane(rows, form));
    head.makeRest(area);
    history = new FactsText(area, SWT.NONE, Messages.history);
    form.look().dress(history.control(), () -> history.control().setForeground(form.look().text()));
    kept = new KeptPart(area, form);
  }

  Composite control() {
    return area;
  }

  int lineHeight() {
    return history.control().getLineHeight();
  }

  void show(ConceptEntry concept) {
    head.show(concept);
    panes.show(languages.of(concept, form.drafts()));
    history.show(HistoryLines.of(concept, form.termbase()));
    kept.show(concept);
  }

  /** Begins a term in a language. */
  void addTerm(String language) {
    LanguageSection section = languages.section(language);
    TermSection term = TermbaseFactory.eINSTANCE.createTermSection();
    form.begin(
        new Draft(section, TermbasePackage.Literals.LANGUAGE_SECTION__TERMS, term, Messages.term));
  }

  void setFocus() {
    panes.shown().stream().findFirst().ifPresent(PartRows.Row::setFocus);
  }
}
