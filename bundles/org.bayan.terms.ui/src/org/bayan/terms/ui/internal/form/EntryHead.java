package org.bayan.terms.ui.internal.form;

import static org.bayan.model.termbase.TermbasePackage.Literals.CONCEPT_ENTRY__GROUP;
import static org.bayan.model.termbase.TermbasePackage.Literals.CONCEPT_ENTRY__ID;
import static org.bayan.model.termbase.TermbasePackage.Literals.CONCEPT_ENTRY__SUBJECT_FIELD;
import static org.bayan.model.termbase.TermbasePackage.Literals.CONCEPT_ENTRY__URI;

import java.util.ArrayList;
import java.util.List;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.terms.ui.internal.form.PopupMenu.Entry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** What is said of the concept itself, at the top of the form. */
final class EntryHead {

  private final FormContext form;
  private final Composite area;
  private final WorkflowStrip workflow;
  private final Slots slots;
  private final Button addField;
  private final Button addLanguage;
  private Slots rest;

  /**
   * The head.
   *
   * @param addLanguage is given the button when a language is to be added
   */
  EntryHead(Composite parent, FormContext form, java.util.function.Consumer<Button> language) {
    this.form = form;
    area = new Composite(parent, SWT.NONE);
    area.setLayout(Column.spaced(4));
    form.look().dress(area);
    workflow = new WorkflowStrip(area, form);
    Composite buttons = new Composite(area, SWT.NONE);
    RowLayout row = new RowLayout(SWT.HORIZONTAL);
    row.marginLeft = row.marginRight = 0;
    row.spacing = 6;
    buttons.setLayout(row);
    form.look().dress(buttons);
    workflow.addButtons(buttons);
    addField = new Button(buttons, SWT.PUSH);
    addField.setText(Messages.addConceptField);
    addField.addListener(SWT.Selection, e -> offer());
    addLanguage = new Button(buttons, SWT.PUSH);
    addLanguage.setText(Messages.addLanguage);
    addLanguage.addListener(SWT.Selection, e -> language.accept(addLanguage));
    Slot id = new TextSlot(form, CONCEPT_ENTRY__ID, Messages.conceptId);
    Slot subject =
        new TextSlot(form, CONCEPT_ENTRY__SUBJECT_FIELD, Messages.subject).offeringUsed();
    List<Slot> all = new ArrayList<>(List.of(id, subject));
    all.add(PartKinds.conceptDefinitions(form));
    all.addAll(DescribedSlots.references(form));
    slots = new Slots(area, form, all).always(id).always(subject);
  }

  /** Makes what is said of the concept below its languages. */
  Composite makeRest(Composite parent) {
    List<Slot> all = new ArrayList<>(DescribedSlots.remarks(form));
    all.add(new TextSlot(form, CONCEPT_ENTRY__URI, Messages.conceptUri));
    all.add(new SwitchSlot(form, CONCEPT_ENTRY__GROUP, Messages.group, Messages.groupTip));
    rest = new Slots(parent, form, all);
    return rest.control();
  }

  void show(ConceptEntry concept) {
    workflow.show(concept);
    slots.show(concept);
    rest.show(concept);
  }

  private void offer() {
    if (form.finishTyping()) {
      List<Entry> entries = new ArrayList<>(slots.offers());
      entries.addAll(rest.offers());
      PopupMenu.open(addField, entries);
    }
  }
}
