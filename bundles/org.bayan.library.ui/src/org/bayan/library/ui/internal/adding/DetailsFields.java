package org.bayan.library.ui.internal.adding;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bayan.core.library.GivenDetails;
import org.bayan.model.library.Authority;
import org.bayan.model.library.TextDetails;
import org.bayan.ui.ChoiceStyle;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The details of an official text as fields. */
public final class DetailsFields {

  private static final int WIDTH = 320;

  /** What is typed. */
  private enum Field {
    TITLE,
    SYMBOL,
    BODY,
    DATE,
    WORK,
    RIGHTS,
    ORIGIN
  }

  private final Composite area;
  private final Runnable changed;
  private final Map<Field, Text> texts = new EnumMap<>(Field.class);
  private final Combo language;
  private final Combo authority;
  private TextDetails shown;
  private boolean showing;

  /**
   * Empty fields.
   *
   * @param changed is run whenever something is typed or chosen
   */
  public DetailsFields(Composite parent, Runnable changed) {
    this.changed = changed;
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).applyTo(area);
    text(Field.TITLE, Messages.field_title);
    text(Field.SYMBOL, Messages.field_symbol);
    text(Field.BODY, Messages.field_body);
    text(Field.DATE, Messages.field_date);
    label(Messages.field_language);
    language = new Combo(area, SWT.DROP_DOWN);
    List.of("ar", "en", "fr").forEach(language::add);
    fill(language);
    language.addListener(SWT.Modify, event -> changed());
    label(Messages.field_authority);
    authority = new Combo(area, ChoiceStyle.READ_ONLY);
    for (Authority one : Authority.values()) {
      authority.add(label(one));
    }
    fill(authority);
    authority.addListener(SWT.Selection, event -> changed());
    text(Field.WORK, Messages.field_work);
    texts.get(Field.WORK).setToolTipText(Messages.field_work_toolTip);
    text(Field.RIGHTS, Messages.field_rights);
    text(Field.ORIGIN, Messages.field_origin);
  }

  private void label(String text) {
    new Label(area, SWT.NONE).setText(text);
  }

  private void text(Field field, String name) {
    label(name);
    Text text = new Text(area, SWT.BORDER);
    fill(text);
    text.addListener(SWT.Modify, event -> changed());
    texts.put(field, text);
  }

  private static void fill(Control control) {
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(control);
  }

  private static String label(Authority authority) {
    return switch (authority) {
      case OFFICIAL -> Messages.authority_official;
      case TRANSLATION -> Messages.authority_translation;
      case REFERENCE -> Messages.authority_reference;
      case ILLUSTRATIVE -> Messages.authority_illustrative;
    };
  }

  /** The fields. */
  public Control control() {
    return area;
  }

  /** Shows details; what is typed from now on is a change of them. */
  public void show(TextDetails details) {
    shown = details;
    type(details);
  }

  /** Fills the fields as if a person had typed these details. */
  void type(TextDetails details) {
    showing = true;
    for (Field field : Field.values()) {
      texts.get(field).setText(value(field, details));
    }
    language.setText(details.language());
    authority.select(details.authority().ordinal());
    showing = false;
  }

  private static String value(Field field, TextDetails details) {
    return switch (field) {
      case TITLE -> details.title();
      case SYMBOL -> details.symbol();
      case BODY -> details.body();
      case DATE -> details.date();
      case WORK -> details.work();
      case RIGHTS -> details.rights();
      case ORIGIN -> details.origin();
    };
  }

  private void changed() {
    if (!showing) {
      changed.run();
    }
  }

  private String typed(Field field) {
    return texts.get(field).getText().strip();
  }

  /** What keeps the details from being taken, in a sentence. */
  public Optional<String> fault() {
    String date = typed(Field.DATE);
    if (!date.isEmpty() && !TextDetails.isDate(date)) {
      return Optional.of(NLS.bind(Messages.fault_date, date));
    }
    String tag = language.getText().strip();
    if (Locale.forLanguageTag(tag).getLanguage().isEmpty()) {
      return Optional.of(NLS.bind(Messages.fault_language, tag));
    }
    return typed(Field.WORK).isEmpty() && !shown.work().isEmpty()
        ? Optional.of(Messages.fault_work)
        : Optional.empty();
  }

  /** What was typed that differs from the details that were shown. */
  public GivenDetails changes() {
    return new GivenDetails(
        change(Field.WORK),
        change(Field.TITLE),
        change(Field.BODY),
        change(Field.SYMBOL),
        change(Field.DATE),
        changed(language.getText().strip(), shown.language()),
        change(Field.ORIGIN),
        changed(Authority.values()[authority.getSelectionIndex()], shown.authority()),
        change(Field.RIGHTS));
  }

  private Optional<String> change(Field field) {
    return changed(typed(field), value(field, shown));
  }

  private static <T> Optional<T> changed(T now, T before) {
    return now.equals(before) ? Optional.empty() : Optional.of(now);
  }
}
