package org.bayan.terms.ui.internal.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.terms.ui.internal.list.ConceptIndex;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks for the terms of a new concept, and warns of concepts that have them already. */
final class NewConceptDialog extends TermDialog {

  private static final int NAMED = 3;

  private final ConceptIndex index;
  private final String usualSubject;
  private final Map<String, TermField> fields = new LinkedHashMap<>();
  private final Map<String, String> terms = new LinkedHashMap<>();
  private Combo subjects;
  private String subject = "";

  /**
   * A dialog.
   *
   * @param index knows the concepts that there are
   * @param usualSubject the subject that is proposed; empty for none
   */
  NewConceptDialog(Shell parent, ConceptIndex index, String usualSubject) {
    super(parent, Messages.newConcept_title);
    this.index = index;
    this.usualSubject = usualSubject;
  }

  @Override
  void createFields(Composite area) {
    fields.put("ar", new TermField(area, Messages.newConcept_arabic, "ar", this::check));
    fields.put("en", new TermField(area, Messages.newConcept_english, "en", this::check));
    new Label(area, SWT.NONE).setText(Messages.newConcept_subject);
    subjects = new Combo(area, SWT.DROP_DOWN);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(subjects);
    index.subjects().stream().filter(one -> !one.isEmpty()).forEach(subjects::add);
    subjects.setText(usualSubject);
    fields.get("ar").setFocus();
  }

  @Override
  boolean isComplete() {
    return fields.values().stream().anyMatch(field -> !field.text().isEmpty());
  }

  @Override
  String hint() {
    List<ConceptEntry> known =
        fields.entrySet().stream()
            .flatMap(one -> same(one.getKey(), one.getValue().text()))
            .distinct()
            .limit(NAMED)
            .toList();
    if (known.isEmpty()) {
      return isComplete() ? "" : Messages.newConcept_needTerm;
    }
    String names =
        known.stream()
            .map(one -> NLS.bind(Messages.newConcept_name, ConceptNames.of(one), one.getId()))
            .collect(Collectors.joining(Messages.newConcept_separator));
    return NLS.bind(Messages.newConcept_known, names);
  }

  private Stream<ConceptEntry> same(String language, String text) {
    return text.isEmpty() ? Stream.empty() : index.withTerm(text, language).stream();
  }

  @Override
  protected void okPressed() {
    fields.forEach(
        (language, field) -> {
          if (!field.text().isEmpty()) {
            terms.put(language, field.text());
          }
        });
    subject = subjects.getText();
    super.okPressed();
  }

  /** The terms by their languages. */
  Map<String, String> terms() {
    return terms;
  }

  /** The subject; empty for none. */
  String subject() {
    return subject;
  }
}
