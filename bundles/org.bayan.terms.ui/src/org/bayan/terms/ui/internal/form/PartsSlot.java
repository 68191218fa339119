package org.bayan.terms.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The place of parts of which there may be several. */
final class PartsSlot extends Slot {

  private static final int SPACING = 3;

  private final FormContext form;
  private final EReference feature;
  private final Supplier<EObject> maker;
  private final Function<Composite, PartRows.Row> rowMaker;
  private final Predicate<EObject> which;
  private PartRows rows;

  /**
   * A place.
   *
   * @param feature the list
   * @param name of one of them
   * @param maker makes one that says nothing
   * @param rowMaker makes what shows one
   */
  PartsSlot(
      FormContext form,
      EReference feature,
      String name,
      Supplier<EObject> maker,
      Function<Composite, PartRows.Row> rowMaker) {
    this(form, feature, name, maker, rowMaker, part -> true);
  }

  /**
   * A place of some of the parts in a list.
   *
   * @param which tells which of them
   */
  PartsSlot(
      FormContext form,
      EReference feature,
      String name,
      Supplier<EObject> maker,
      Function<Composite, PartRows.Row> rowMaker,
      Predicate<EObject> which) {
    super(name);
    this.form = form;
    this.feature = feature;
    this.maker = maker;
    this.rowMaker = rowMaker;
    this.which = which;
  }

  @Override
  Control create(Composite parent) {
    rows = new PartRows(parent, form, SPACING, rowMaker);
    return rows.control();
  }

  @Override
  boolean isMany() {
    return true;
  }

  @Override
  boolean isFilled(EObject part) {
    return !parts(part).isEmpty();
  }

  private List<EObject> parts(EObject part) {
    @SuppressWarnings("unchecked")
    List<EObject> parts = new ArrayList<>((List<EObject>) part.eGet(feature));
    parts.addAll(form.drafts().in(part, feature));
    parts.removeIf(which.negate());
    return parts;
  }

  @Override
  void show(EObject part) {
    rows.show(parts(part));
  }

  @Override
  void begin(EObject part) {
    form.begin(new Draft(part, feature, maker.get(), name()));
  }

  @Override
  void setFocus() {
    rows.shown().stream().reduce((first, last) -> last).ifPresent(PartRows.Row::setFocus);
  }
}
