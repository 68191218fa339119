package org.bayan.terms.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermbaseFactory;
import org.bayan.model.termbase.TermbasePackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A language of the entry: its terms, and what is said of all of them. */
final class LanguagePane implements PartRows.Row {

  private final FormContext form;
  private final Composite area;
  private final Label title;
  private final Label tag;
  private final FlatButton addTerm;
  private final AddField addField;
  private final PartMenu menu;
  private final PartRows terms;
  private final Slots slots;
  private LanguageSection section;

  LanguagePane(Composite parent, FormContext form) {
    this.form = form;
    area = new Composite(parent, SWT.NONE);
    area.setLayout(Column.spaced(6));
    form.look().dress(area);
    Composite head = new Composite(area, SWT.NONE);
    head.setLayout(new Line(6));
    form.look().dress(head);
    title = new Label(head, SWT.NONE);
    form.look()
        .dress(
            title,
            () -> {
              title.setFont(form.look().heading());
              title.setForeground(form.look().text());
            });
    tag = new Label(head, SWT.NONE);
    form.look().dress(tag, () -> tag.setForeground(form.look().faint()));
    Line.grow(tag);
    terms = new PartRows(area, form, 6, cards -> new TermCard(cards, form));
    slots = new Slots(area, form, slots(form));
    addTerm = new FlatButton(head, form.look(), this::addTerm).asLink();
    addField = new AddField(head, form, slots);
    menu = new PartMenu(head, form, Messages.language, Optional.empty());
  }

  private static List<Slot> slots(FormContext form) {
    List<Slot> all = new ArrayList<>();
    all.add(PartKinds.definitions(form));
    all.addAll(DescribedSlots.references(form));
    all.addAll(DescribedSlots.remarks(form));
    all.add(new WorkflowSlot(form));
    return all;
  }

  @Override
  public Control control() {
    return area;
  }

  @Override
  public void show(EObject part, int index) {
    section = (LanguageSection) part;
    String name = UsedValues.languageName(section.getLanguage());
    title.setText(name);
    boolean exists = section.getEntry() != null;
    tag.setText(isEmpty() ? Messages.noTermYet : section.getLanguage());
    addTerm.show(Messages.addTerm, NLS.bind(Messages.addTermIn, name), false);
    addField.control().setVisible(exists);
    menu.control().setVisible(exists);
    menu.show(section);
    List<EObject> all = new ArrayList<>(section.getTerms());
    all.addAll(drafts());
    terms.show(all);
    slots.show(section);
  }

  private boolean isEmpty() {
    return section.getTerms().isEmpty() && drafts().isEmpty();
  }

  private List<EObject> drafts() {
    return form.drafts().in(section, TermbasePackage.Literals.LANGUAGE_SECTION__TERMS);
  }

  /** Begins a term of this language. */
  void addTerm() {
    TermSection term = TermbaseFactory.eINSTANCE.createTermSection();
    form.begin(
        new Draft(section, TermbasePackage.Literals.LANGUAGE_SECTION__TERMS, term, Messages.term));
  }

  @Override
  public void setFocus() {
    terms.shown().stream().findFirst().ifPresentOrElse(PartRows.Row::setFocus, addTerm::setFocus);
  }
}
