package org.bayan.terms.ui.internal.concept;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bayan.core.concept.KnownConcept;
import org.bayan.ui.ButtonState;
import org.bayan.ui.internal.views.CutText;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The concepts that have one of the terms already, and what can be done with them instead. */
final class KnownConcepts {

  private static final int LINES = 3;

  private final Label title;
  private final TableViewer table;
  private final Button add;
  private final Button open;
  private Function<KnownConcept, Optional<String>> addition = concept -> Optional.empty();

  KnownConcepts(Composite parent, String source, String target) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    title = new Label(area, SWT.NONE);
    title.setText(Messages.knownNone);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(title);
    Composite box = new Composite(area, SWT.NONE);
    TableColumnLayout layout = new TableColumnLayout();
    box.setLayout(layout);
    table = new TableViewer(box, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
    table.getTable().setHeaderVisible(true);
    table.setContentProvider(ArrayContentProvider.getInstance());
    column(layout, ConceptLabels.language(source), 5, one -> terms(one, source));
    column(layout, ConceptLabels.language(target), 5, one -> terms(one, target));
    column(layout, Messages.knownHow, 3, one -> ConceptLabels.kind(one.kind()));
    column(layout, Messages.knownWhere, 4, ConceptLabels::termbase);
    GridDataFactory.fillDefaults()
        .grab(true, true)
        .hint(-1, table.getTable().getItemHeight() * (LINES + 1) + 8)
        .applyTo(box);
    Composite buttons = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(buttons);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
    add = button(buttons, Messages.knownAdd);
    open = button(buttons, Messages.knownOpen);
    table.addSelectionChangedListener(e -> update());
    update();
  }

  private static String terms(KnownConcept known, String language) {
    return ConceptLabels.terms(known.concept(), language);
  }

  private static Button button(Composite parent, String text) {
    Button button = new Button(parent, SWT.PUSH);
    button.setText(text);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
    return button;
  }

  private void column(
      TableColumnLayout layout, String name, int weight, Function<KnownConcept, String> text) {
    TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
    column.getColumn().setText(name);
    layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
    column.setLabelProvider(
        new CutText() {
          @Override
          public String getText(Object element) {
            return text.apply((KnownConcept) element);
          }
        });
    CutText.follow(column.getColumn(), table);
  }

  /**
   * Says what the buttons do.
   *
   * @param addition which term can be added to a concept; empty where there is none, or where its
   *     termbase cannot be changed
   * @param adds adds that term to a concept
   * @param opens opens a concept
   */
  void onChoice(
      Function<KnownConcept, Optional<String>> addition,
      Consumer<KnownConcept> adds,
      Consumer<KnownConcept> opens) {
    this.addition = addition;
    add.addListener(SWT.Selection, e -> selected().ifPresent(adds));
    open.addListener(SWT.Selection, e -> selected().ifPresent(opens));
    table.addDoubleClickListener(
        e -> selected().filter(one -> one.origin().file().isPresent()).ifPresent(opens));
  }

  private Optional<KnownConcept> selected() {
    return Optional.ofNullable((KnownConcept) table.getStructuredSelection().getFirstElement());
  }

  /** Shows concepts. */
  void show(List<KnownConcept> known) {
    title.setText(known.isEmpty() ? Messages.knownNone : NLS.bind(Messages.known, known.size()));
    table.setInput(known);
    if (!known.isEmpty()) {
      table.setSelection(new StructuredSelection(known.getFirst()));
    }
    update();
  }

  /** The terms have changed. */
  void update() {
    Optional<KnownConcept> one = selected();
    Optional<String> term = one.flatMap(addition);
    add.setToolTipText(
        term.map(text -> NLS.bind(Messages.knownAddTerm, text))
            .orElse(isFixed(one) ? Messages.seedIsFixed : Messages.knownAddNothing));
    ButtonState.set(add, term.isPresent());
    ButtonState.set(open, one.filter(known -> known.origin().file().isPresent()).isPresent());
  }

  private static boolean isFixed(Optional<KnownConcept> known) {
    return known.filter(one -> one.origin().file().isEmpty()).isPresent();
  }
}
