package org.bayan.memory.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.model.memory.PropertyTypes;
import org.bayan.model.memory.UnitAttribute;
import org.bayan.model.memory.UnitDetails;
import org.bayan.model.memory.UnitProperty;
import org.bayan.model.memory.UnitVariant;
import org.bayan.ui.internal.views.Moments;
import org.bayan.ui.internal.views.ScreenReader;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** What is known of a unit and cannot be edited: who and when, the texts around, properties. */
final class UnitFacts {

  private static final int TABLE_HEIGHT = 96;
  private static final int TYPE_WIDTH = 160;
  private static final int VALUE_WIDTH = 420;

  private final Text history;
  private final Text before;
  private final Text after;
  private final Label beforeLabel;
  private final Label afterLabel;
  private final Table properties;

  /**
   * Makes the widgets.
   *
   * @param parent has a grid with four columns
   */
  UnitFacts(Composite parent) {
    label(parent, Messages.history_label);
    history = fact(parent);
    beforeLabel = label(parent, Messages.before_label);
    before = fact(parent);
    afterLabel = label(parent, Messages.after_label);
    after = fact(parent);
    properties = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION);
    properties.setHeaderVisible(true);
    ScreenReader.name(properties, Messages.properties_name);
    column(Messages.properties_type, TYPE_WIDTH);
    column(Messages.properties_value, VALUE_WIDTH);
    GridDataFactory.fillDefaults()
        .span(4, 1)
        .grab(true, false)
        .hint(SWT.DEFAULT, TABLE_HEIGHT)
        .applyTo(properties);
  }

  private static Label label(Composite parent, String text) {
    Label label = new Label(parent, SWT.NONE);
    label.setText(text);
    GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
    return label;
  }

  private static Text fact(Composite parent) {
    Text text = new Text(parent, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
    GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(80, SWT.DEFAULT).applyTo(text);
    text.addListener(
        SWT.Traverse,
        event -> {
          if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
          }
        });
    return text;
  }

  private void column(String title, int width) {
    TableColumn column = new TableColumn(properties, SWT.NONE);
    column.setText(title);
    column.setWidth(width);
  }

  void show(ShownUnit unit) {
    UnitDetails details = unit.unit().details();
    for (Text fact : List.of(history, before, after)) {
      // The theme gives the form its colour after it was made.
      fact.setBackground(fact.getParent().getBackground());
    }
    history.setText(history(unit));
    around(beforeLabel, before, unit, PropertyTypes.CONTEXT_BEFORE, PropertyTypes.PREVIOUS);
    around(afterLabel, after, unit, PropertyTypes.CONTEXT_AFTER, PropertyTypes.NEXT);
    properties.removeAll();
    for (UnitAttribute attribute : details.attributes().keySet()) {
      row(attribute.tmxName(), details.attribute(attribute).orElse(""));
    }
    details.properties().forEach(one -> row(one.type(), one.value()));
    for (UnitVariant variant : unit.unit().variants()) {
      for (UnitProperty one : variant.details().properties()) {
        row(Messages.bind(Messages.properties_ofText, one.type(), variant.language()), one.value());
      }
    }
  }

  private void row(String type, String value) {
    new TableItem(properties, SWT.NONE).setText(new String[] {type, value});
  }

  private static String history(ShownUnit unit) {
    UnitDetails details = unit.unit().details();
    List<String> parts = new ArrayList<>();
    parts.add(Messages.bind(Messages.history_number, unit.stored().number() + 1));
    if (!unit.origin().isEmpty()) {
      parts.add(unit.origin());
    }
    add(
        parts,
        details.attribute(UnitAttribute.CREATED),
        details.attribute(UnitAttribute.CREATED_BY),
        Messages.history_made,
        Messages.history_madeBy);
    add(
        parts,
        details.attribute(UnitAttribute.CHANGED),
        details.attribute(UnitAttribute.CHANGED_BY),
        Messages.history_changed,
        Messages.history_changedBy);
    return String.join(Messages.history_separator, parts);
  }

  private static void add(
      List<String> parts,
      Optional<String> date,
      Optional<String> person,
      String when,
      String whenBy) {
    if (date.isPresent()) {
      String day = ShownUnit.moment(date.get()).map(Moments::written).orElse(date.get());
      parts.add(
          person.isPresent() ? Messages.bind(whenBy, day, person.get()) : Messages.bind(when, day));
    }
  }

  private static void around(
      Label label, Text text, ShownUnit unit, String type, String otherType) {
    String found = property(unit, type).or(() -> property(unit, otherType)).orElse("").strip();
    text.setText(found);
    for (Control part : List.of(label, text)) {
      ((GridData) part.getLayoutData()).exclude = found.isEmpty();
      part.setVisible(!found.isEmpty());
    }
  }

  private static Optional<String> property(ShownUnit unit, String type) {
    return unit.unit()
        .details()
        .property(type)
        .or(() -> unit.source().flatMap(source -> source.details().property(type)));
  }
}
