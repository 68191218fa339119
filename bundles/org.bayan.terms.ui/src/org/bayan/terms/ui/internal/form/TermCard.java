package org.bayan.terms.ui.internal.form;

import java.util.List;
import java.util.Optional;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermbasePackage;
import org.bayan.terms.SearchKind;
import org.bayan.terms.TermSearchHit;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A term with all that is said of it, framed; a bar in the colour of its status runs along it. */
final class TermCard implements PartRows.Row {

  private static final int MARGIN_WIDTH = 12;
  private static final int MARGIN_HEIGHT = 8;
  private static final int BAR = 3;
  private static final int ARC = 8;

  private final FormContext form;
  private final Composite area;
  private final TextField text;
  private final PartMenu menu;
  private final TermChoices choices;
  private final Slots slots;
  private TermSection term;

  TermCard(Composite parent, FormContext form) {
    this.form = form;
    area = new Composite(parent, SWT.NONE);
    area.setLayout(new Column(MARGIN_WIDTH, MARGIN_WIDTH, MARGIN_HEIGHT, 4));
    form.look().dress(area, area::redraw);
    area.addListener(SWT.Paint, e -> paint(e.gc));
    area.addListener(SWT.Resize, e -> area.redraw());
    Composite head = new Composite(area, SWT.NONE);
    head.setLayout(new Line(4));
    form.look().dress(head);
    text =
        new TextField(head, form, true).hinting(Messages.termHint).onWriting(this::lookForOthers);
    Line.grow(text.control());
    menu = new PartMenu(head, form, Messages.term, Optional.empty());
    Composite line = new Composite(area, SWT.NONE);
    line.setLayout(Column.spaced(0));
    form.look().dress(line);
    slots = new Slots(area, form, TermSlots.of(form), TextField.MARGIN_WIDTH);
    choices = new TermChoices(line, form, slots);
  }

  @Override
  public Control control() {
    return area;
  }

  @Override
  public void show(EObject part, int index) {
    term = (TermSection) part;
    text.show(
        new AttributeText(
            term,
            TermbasePackage.Literals.TERM_SECTION__TERM,
            Messages.term,
            PartLanguage.of(term, form.drafts())));
    menu.show(term);
    choices.show(term);
    slots.show(term);
    area.redraw();
  }

  /** Warns of another concept that has the term already. */
  private void lookForOthers() {
    String typed = text.text().getText();
    if (typed.isBlank()) {
      text.message().calm();
      return;
    }
    form.known()
        .find(
            typed,
            Optional.of(text.value().language()),
            hits -> {
              if (typed.equals(text.text().getText())) {
                warn(hits);
              }
            });
  }

  private void warn(List<TermSearchHit> hits) {
    Optional<TermSearchHit> other =
        hits.stream()
            .filter(hit -> hit.kind().compareTo(SearchKind.INFLECTED) <= 0)
            .filter(hit -> hit.concept() != form.concept())
            .findFirst();
    other.ifPresentOrElse(
        hit ->
            text.message()
                .warn(
                    NLS.bind(Messages.alsoIn, hit.term().getTerm(), ConceptTitle.of(hit.concept())),
                    () -> form.goTo(hit.concept())),
        text.message()::calm);
  }

  private void paint(GC gc) {
    Point size = area.getSize();
    gc.setAntialias(SWT.ON);
    gc.setForeground(form.look().line());
    gc.drawRoundRectangle(0, 0, size.x - 1, size.y - 1, ARC, ARC);
    if (term != null) {
      gc.setBackground(colour());
      gc.fillRoundRectangle(0, 0, BAR + 1, size.y, BAR, BAR);
    }
  }

  private Color colour() {
    return switch (term.getStatus()) {
      case PREFERRED -> form.look().good();
      case DEPRECATED, SUPERSEDED -> form.look().bad();
      case ADMITTED -> form.look().accent();
      case UNSPECIFIED -> form.look().line();
    };
  }

  @Override
  public void setFocus() {
    text.setFocus();
  }
}
