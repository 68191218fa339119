package org.bayan.terms.ui.internal.commands;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.LanguageSection;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks for another term of a concept and its language. */
final class NewTermDialog extends TermDialog {

  private final List<String> languages;
  private final ConceptEntry concept;
  private Combo choice;
  private TermField field;
  private String language = "";
  private String term = "";

  /**
   * A dialog.
   *
   * @param languages the tags of the languages that are offered, the likeliest first
   * @param concept what gets the term
   */
  NewTermDialog(Shell parent, List<String> languages, ConceptEntry concept) {
    super(parent, NLS.bind(Messages.newTerm_title, ConceptNames.of(concept)));
    this.languages = languages;
    this.concept = concept;
  }

  @Override
  void createFields(Composite area) {
    new Label(area, SWT.NONE).setText(Messages.newTerm_language);
    choice = new Combo(area, SWT.DROP_DOWN);
    languages.forEach(tag -> choice.add(NLS.bind(Messages.newTerm_languageName, name(tag), tag)));
    choice.select(0);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(choice);
    field = new TermField(area, Messages.newTerm_term, languages.getFirst(), this::check);
    choice.addListener(SWT.Modify, event -> languageChanged());
    field.setFocus();
  }

  private static String name(String tag) {
    return Locale.forLanguageTag(tag).getDisplayName(Locale.getDefault());
  }

  private void languageChanged() {
    chosen().ifPresent(field::setLanguage);
    check();
  }

  /** The language that is chosen, or whose tag is written. */
  private Optional<String> chosen() {
    String text = choice.getText().strip();
    for (String tag : languages) {
      if (text.equals(NLS.bind(Messages.newTerm_languageName, name(tag), tag))) {
        return Optional.of(tag);
      }
    }
    String tag = Locale.forLanguageTag(text).toLanguageTag();
    return tag.equalsIgnoreCase(text) && !tag.equals("und") ? Optional.of(tag) : Optional.empty();
  }

  @Override
  boolean isComplete() {
    return chosen().isPresent() && !field.text().isEmpty() && !isThere();
  }

  @Override
  String hint() {
    if (chosen().isEmpty()) {
      return Messages.newTerm_noLanguage;
    }
    return isThere() ? Messages.newTerm_there : "";
  }

  private boolean isThere() {
    return concept.getLanguages().stream()
        .filter(section -> section.getLanguage().equalsIgnoreCase(chosen().orElse("")))
        .map(LanguageSection::getTerms)
        .flatMap(List::stream)
        .anyMatch(one -> one.getTerm().equals(field.text()));
  }

  @Override
  protected void okPressed() {
    language = chosen().orElseThrow();
    term = field.text();
    super.okPressed();
  }

  /** The tag of the language. */
  String language() {
    return language;
  }

  /** The term. */
  String term() {
    return term;
  }
}
