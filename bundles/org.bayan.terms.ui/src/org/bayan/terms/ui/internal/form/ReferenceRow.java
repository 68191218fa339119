package org.bayan.terms.ui.internal.form;

import static org.bayan.model.termbase.TermbasePackage.Literals.CROSS_REFERENCE__RELATION;
import static org.bayan.model.termbase.TermbasePackage.Literals.CROSS_REFERENCE__TARGET;
import static org.bayan.model.termbase.TermbasePackage.Literals.CROSS_REFERENCE__TEXT;
import static org.bayan.model.termbase.TermbasePackage.Literals.CROSS_REFERENCE__TYPE;
import static org.bayan.model.termbase.TermbasePackage.Literals.CROSS_REFERENCE__URI;

import java.util.List;
import java.util.Optional;
import org.bayan.core.termedit.SetValue;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.CrossReference;
import org.bayan.terms.ui.internal.form.PopupMenu.Entry;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A cross-reference: how the other is related and what it is called, or where a document is. */
final class ReferenceRow implements PartRows.Row {

  private final FormContext form;
  private final Composite area;
  private final LabelledLine line;
  private final ChoiceField relation;
  private final FlatButton link;
  private final TextField search;
  private final TextField uri;
  private final FlatButton open;
  private final PartMenu menu;
  private final Slots slots;
  private CrossReference reference;
  private boolean choosing;

  ReferenceRow(Composite parent, FormContext form) {
    this.form = form;
    area = new Composite(parent, SWT.NONE);
    area.setLayout(Column.spaced(2));
    form.look().dress(area);
    line = LabelledLine.whole(area, form, Messages.crossReference);
    Composite inner = line.area();
    relation = new ChoiceField(inner, form, CROSS_REFERENCE__RELATION, Messages.relation);
    link = new FlatButton(inner, form.look(), this::follow).asLink();
    Line.grow(link);
    search = new TextField(inner, form, false).hinting(Messages.searchConcept);
    search.offering(new ConceptProposals(form, this::choose));
    search.text().addListener(SWT.FocusOut, e -> choosing = false);
    Line.grow(search.control());
    uri = new TextField(inner, form, false).hinting(Messages.uriHint);
    Line.grow(uri.control());
    open = new FlatButton(inner, form.look(), this::open).asLink();
    open.show(Messages.open, "", false);
    slots =
        new Slots(
            area,
            form,
            List.of(
                new TextSlot(form, CROSS_REFERENCE__TEXT, Messages.shownText).asDetail(),
                new TextSlot(form, CROSS_REFERENCE__TYPE, Messages.dataCategory).asDetail()),
            LabelledLine.indent(form));
    menu = new PartMenu(inner, form, Messages.crossReference, Optional.of(slots));
  }

  @Override
  public Control control() {
    return area;
  }

  @Override
  public void show(EObject part, int index) {
    if (reference != part) {
      choosing = false;
    }
    reference = (CrossReference) part;
    boolean outside = ReferenceKind.of(reference).isOutside();
    boolean targets = reference.getTarget() != null;
    line.name(outside && !targets ? ReferenceKind.of(reference).label() : name(index));
    relation.control().setVisible(!outside || targets);
    relation.show(part);
    link.setVisible(targets && !choosing);
    link.show(
        targets ? targetName() : "",
        targets ? "" : Messages.crossReference,
        targets && target().isEmpty());
    search.control().setVisible(!outside && !targets || choosing);
    search.show(new TargetText(reference, form.termbase()));
    uri.control().setVisible(outside);
    uri.show(new AttributeText(part, CROSS_REFERENCE__URI, Messages.uri, "en"));
    open.setVisible(reference.getUri() != null);
    slots.show(part);
    menu.show(part, own());
  }

  private static String name(int index) {
    return index == 0 ? Messages.crossReference : "";
  }

  private List<Entry> own() {
    return reference.getTarget() == null
        ? List.of()
        : List.of(Entry.of(Messages.chooseOther, this::chooseOther));
  }

  private Optional<ConceptEntry> target() {
    return form.ids().find(reference.getTarget());
  }

  private String targetName() {
    return target()
        .map(ConceptTitle::of)
        .orElseGet(() -> NLS.bind(Messages.targetMissing, reference.getTarget()));
  }

  private void follow() {
    target().ifPresent(form::goTo);
  }

  private void open() {
    if (form.finishTyping() && !WebTarget.open(reference.getUri(), form.termbase().path())) {
      form.say(NLS.bind(Messages.cannotOpen, reference.getUri()));
    }
  }

  private void chooseOther() {
    choosing = true;
    form.refresh();
    search.setFocus();
  }

  private void choose(ConceptEntry concept) {
    choosing = false;
    search.forget();
    form.write(
        reference,
        CROSS_REFERENCE__TARGET,
        concept.getId(),
        Messages.crossReference,
        new SetValue(reference, CROSS_REFERENCE__TARGET, concept.getId()));
    link.setFocus();
  }

  @Override
  public void setFocus() {
    if (search.control().getVisible()) {
      search.setFocus();
    } else if (uri.control().getVisible()) {
      uri.setFocus();
    } else {
      link.setFocus();
    }
  }
}
