package org.bayan.terms.ui.internal.importing;

import java.util.List;
import java.util.Optional;
import org.bayan.core.termimport.TableLook;
import org.bayan.exchange.TermColumn;
import org.bayan.exchange.TermField;
import org.bayan.ui.ChoiceStyle;
import org.bayan.ui.internal.views.ScreenReader;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** One column of a table: the choice of its field and language, and its cells below. */
final class ColumnChoice {

  private static final int WIDTH = 170;
  private static final List<TermColumn> FIELDS = List.of(TermColumn.values());

  private final Combo field;
  private final LanguageField language;

  /**
   * The column.
   *
   * @param parent has a grid, of which it takes a cell
   * @param look the table
   * @param index of the column, from 0
   * @param fixed whether the field is known, and only its language is asked for
   * @param changed is called after every change
   */
  ColumnChoice(Composite parent, TableLook look, int index, boolean fixed, Runnable changed) {
    Composite column = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(column);
    GridDataFactory.fillDefaults().grab(false, true).applyTo(column);
    String heading = look.headings().get(index).strip();
    String name = heading.isEmpty() ? NLS.bind(Messages.ColumnChoice_number, index + 1) : heading;
    field = new Combo(column, SWT.DROP_DOWN | ChoiceStyle.READ_ONLY);
    field.add(Messages.ColumnChoice_none);
    FIELDS.forEach(one -> field.add(FieldNames.of(one)));
    field.setVisibleItemCount(20);
    GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(field);
    ScreenReader.name(field, NLS.bind(Messages.ColumnChoice_field, name));
    language = new LanguageField(column, changed);
    GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(language.control());
    ScreenReader.name(language.control(), NLS.bind(Messages.ColumnChoice_language, name));
    SampleCells cells =
        new SampleCells(column, name, look.rows().stream().map(row -> row.get(index)).toList());
    GridDataFactory.fillDefaults().hint(WIDTH, cells.height()).applyTo(cells.control());
    show(look.mapping().fields().get(index));
    field.setEnabled(!fixed);
    field.addSelectionListener(
        SelectionListener.widgetSelectedAdapter(
            e -> {
              enableLanguage();
              changed.run();
            }));
  }

  private void show(Optional<TermField> shown) {
    field.select(shown.map(one -> FIELDS.indexOf(one.column()) + 1).orElse(0));
    language.set(shown.flatMap(TermField::language));
    enableLanguage();
  }

  private void enableLanguage() {
    language.control().setEnabled(column().filter(TermField::takesLanguage).isPresent());
  }

  private Optional<TermColumn> column() {
    int index = field.getSelectionIndex();
    return index < 1 ? Optional.empty() : Optional.of(FIELDS.get(index - 1));
  }

  void setFocus() {
    field.setFocus();
  }

  /** What is chosen; none for a column that is passed over. */
  Optional<TermField> field() {
    return column()
        .map(
            one ->
                TermField.takesLanguage(one)
                    ? new TermField(one, language.tag())
                    : TermField.of(one));
  }
}
