package org.bayan.memory.ui.internal.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bayan.core.memory.MemoryFinding;
import org.bayan.index.memory.StoredUnit;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.LinkType;
import org.bayan.model.memory.PropertyTypes;
import org.bayan.model.memory.UnitNote;
import org.bayan.model.memory.UnitVariant;
import org.bayan.ui.ChoiceStyle;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * The selected unit, to be edited. What is typed into a field is kept when the person leaves it or
 * saves; Escape takes it back.
 */
public final class UnitForm {

  /** What the form asks of the editor. */
  interface Owner {

    /**
     * Keeps a changed unit.
     *
     * @param label what was done, in the language of the user
     * @param changed the unit as it is shown, to be shown again where it cannot be kept
     * @param change what is done to the unit as it is when its turn comes
     */
    void keep(String label, StoredUnit changed, UnaryOperator<StoredUnit> change);

    /** Goes to the list, or to the next unit in it. */
    void leave(boolean next);

    /** Says something in the status line. */
    void say(String sentence);

    /** What is typed and not yet kept has changed. */
    void typed();
  }

  private static final int NOTE_LINES = 2;
  private static final int WIDE = 560;
  private static final int MARGINS = 32;
  private static final int SCROLL_BAR = 24;

  private final Owner owner;
  private final ScrolledComposite scroll;
  private final Composite form;
  private final Label hint;
  private final Composite texts;
  private final Composite rest;
  private final List<VariantField> fields = new ArrayList<>();
  private final Map<Long, StoredUnit> refused = new HashMap<>();
  private final Combo status;
  private final Combo linkType;
  private final Text note;
  private final UnitFacts facts;
  private ShownUnit unit;
  private StoredUnit sent;

  UnitForm(Composite parent, Owner owner) {
    this.owner = owner;
    scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    form = new Composite(scroll, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(12, 10).spacing(0, 6).applyTo(form);
    hint = new Label(form, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(hint);
    texts = area(1);
    rest = area(4);
    status = choice(Messages.status_label, statusNames());
    linkType = choice(Messages.linkType_label, linkTypeNames());
    note = note();
    facts = new UnitFacts(rest);
    status.addListener(SWT.Selection, event -> keepStatus());
    linkType.addListener(SWT.Selection, event -> keepLinkType());
    scroll.setContent(form);
    scroll.addListener(SWT.Resize, event -> layOut());
    show(Optional.empty(), "", Optional.empty());
  }

  private Composite area(int columns) {
    Composite area = new Composite(form, SWT.NONE);
    GridLayoutFactory.fillDefaults()
        .numColumns(columns)
        .equalWidth(columns == 1)
        .spacing(8, 6)
        .applyTo(area);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
    return area;
  }

  private Combo choice(String label, List<String> names) {
    new Label(rest, SWT.NONE).setText(label);
    Combo combo = new Combo(rest, ChoiceStyle.READ_ONLY);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
    combo.add(Messages.notSaid);
    names.forEach(combo::add);
    combo.addListener(SWT.Traverse, this::traversed);
    return combo;
  }

  private static List<String> statusNames() {
    return Arrays.stream(BeadStatus.values()).map(ShownUnit::name).toList();
  }

  private static List<String> linkTypeNames() {
    return Arrays.stream(LinkType.values()).map(ShownUnit::name).toList();
  }

  private Text note() {
    Label label = new Label(rest, SWT.NONE);
    label.setText(Messages.note_label);
    GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
    Text text = new Text(rest, SWT.BORDER | SWT.MULTI | SWT.WRAP);
    GridDataFactory.fillDefaults()
        .span(3, 1)
        .grab(true, false)
        .hint(SWT.DEFAULT, NOTE_LINES * text.getLineHeight())
        .applyTo(text);
    text.addListener(SWT.FocusOut, event -> finish());
    text.addListener(SWT.Modify, event -> owner.typed());
    text.addListener(SWT.KeyDown, this::pressed);
    text.addListener(SWT.Traverse, this::traversed);
    return text;
  }

  Control control() {
    return scroll;
  }

  /** Goes to the first text. */
  public void setFocus() {
    if (unit != null && !fields.isEmpty()) {
      fields.get(Math.min(1, shownFields() - 1)).control().setFocus();
    }
  }

  /** The field of a text, in the order of the form. */
  public StyledText text(int index) {
    return fields.get(index).control();
  }

  /** The unit that is shown; empty where there is none, or several are selected. */
  Optional<ShownUnit> unit() {
    return Optional.ofNullable(unit);
  }

  private int shownFields() {
    return unit == null ? 0 : ordered().size();
  }

  /** Source first, then target, then the others. */
  private List<UnitVariant> ordered() {
    return Stream.concat(
            Stream.concat(unit.source().stream(), unit.target().stream()),
            unit.unit().variants().stream()
                .filter(
                    one -> one != unit.source().orElse(null) && one != unit.target().orElse(null)))
        .toList();
  }

  /**
   * Shows a unit. What is typed of the one before is kept, or stays where it is the same one.
   *
   * @param shown the selected unit, where it is the only one
   * @param otherwise a sentence for where there is no such unit
   * @param finding what is to be looked at
   */
  void show(Optional<ShownUnit> shown, String otherwise, Optional<MemoryFinding> finding) {
    boolean same =
        unit != null && shown.isPresent() && shown.get().stored().number() == number(unit);
    if (same && shown.get().stored().unit().equals(unit.stored().unit())) {
      sayFinding(finding, otherwise);
      layOut();
      return;
    }
    if (same) {
      // Who goes on typing while it is kept, or somebody else changes it, loses nothing.
      follow(shown.get());
    } else {
      finish();
      unit = shown.orElse(null);
      sent = null;
      fill();
    }
    sayFinding(finding, otherwise);
    layOut();
    owner.typed();
  }

  private void follow(ShownUnit now) {
    boolean noteTyped = !note.getText().equals(noteText());
    unit = now;
    List<UnitVariant> variants = ordered();
    while (fields.size() < variants.size()) {
      fields.add(field());
    }
    for (int i = 0; i < variants.size(); i++) {
      fields.get(i).follow(variants.get(i), role(i));
    }
    if (!noteTyped) {
      note.setText(noteText());
    }
    sent = null;
    fillRest();
  }

  private static long number(ShownUnit one) {
    return one.stored().number();
  }

  private void sayFinding(Optional<MemoryFinding> finding, String otherwise) {
    String sentence = finding.map(UnitForm::sentence).orElse(unit == null ? otherwise : "");
    hint.setText(sentence);
    ((GridData) hint.getLayoutData()).exclude = sentence.isEmpty();
    hint.setVisible(!sentence.isEmpty());
  }

  static String sentence(MemoryFinding finding) {
    return switch (finding.kind()) {
      case DUPLICATE -> Messages.bind(Messages.finding_duplicate, finding.other() + 1);
      case INCONSISTENT -> Messages.bind(Messages.finding_inconsistent, finding.other() + 1);
      case UNTRANSLATED -> Messages.finding_untranslated;
    };
  }

  private void fill() {
    boolean any = unit != null;
    exclude(texts, !any);
    exclude(rest, !any);
    if (!any) {
      return;
    }
    fillTexts();
    note.setText(noteText());
    fillRest();
  }

  private void fillRest() {
    status.select(unit.status().map(one -> one.ordinal() + 1).orElse(0));
    linkType.select(unit.linkType().map(one -> one.ordinal() + 1).orElse(0));
    facts.show(unit);
  }

  private void fillTexts() {
    List<UnitVariant> variants = ordered();
    while (fields.size() < variants.size()) {
      fields.add(field());
    }
    StoredUnit draft = refused.remove(number(unit));
    for (int i = 0; i < fields.size(); i++) {
      VariantField field = fields.get(i);
      boolean used = i < variants.size();
      field.setVisible(used);
      if (used) {
        field.show(variants.get(i), role(i));
        int at = unit.unit().variants().indexOf(variants.get(i));
        if (draft != null && at < draft.unit().variants().size()) {
          field.type(draft.unit().variants().get(at));
        }
      }
    }
  }

  private static String role(int index) {
    return switch (index) {
      case 0 -> Messages.text_source;
      case 1 -> Messages.text_target;
      default -> Messages.text_other;
    };
  }

  private VariantField field() {
    VariantField field = new VariantField(texts, () -> owner.say(Messages.tag_protected));
    field.control().addListener(SWT.FocusOut, event -> finish());
    field.control().addListener(SWT.Modify, event -> owner.typed());
    field.control().addVerifyKeyListener(this::pressedInText);
    field.control().addListener(SWT.Traverse, this::traversed);
    return field;
  }

  private static void exclude(Composite area, boolean excluded) {
    ((GridData) area.getLayoutData()).exclude = excluded;
    area.setVisible(!excluded);
  }

  private String noteText() {
    return unit.unit().details().notes().stream().findFirst().map(UnitNote::text).orElse("");
  }

  /** Texts stand beside each other where there is room for it. */
  private void layOut() {
    int width = scroll.getClientArea().width;
    int columns = width >= WIDE ? 2 : 1;
    ((GridLayout) texts.getLayout()).numColumns = columns;
    for (int i = 0; i < shownFields(); i++) {
      fields.get(i).fit((width - MARGINS) / columns - SCROLL_BAR);
    }
    form.layout(true, true);
    scroll.setMinHeight(form.computeSize(Math.max(1, width), SWT.DEFAULT).y);
  }

  // ---- keys

  private void pressed(Event event) {
    boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
    if (enter && event.stateMask == SWT.MOD1) {
      event.doit = false;
      finish();
      owner.leave(true);
    }
  }

  /** Enter keeps what is typed, with Ctrl it goes on to the next unit. */
  private void pressedInText(VerifyEvent event) {
    if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
      event.doit = false;
      finish();
      if (event.stateMask == SWT.MOD1) {
        owner.leave(true);
      }
    }
  }

  private void traversed(Event event) {
    if (event.detail == SWT.TRAVERSE_ESCAPE) {
      event.doit = false;
      if (!revert()) {
        owner.leave(false);
      }
    }
  }

  // ---- what is typed

  /** Whether something is typed that is not kept. */
  public boolean isTyped() {
    return unit != null
        && (!note.getText().equals(noteText())
            || fields.subList(0, shownFields()).stream().anyMatch(VariantField::isChanged));
  }

  /** Takes back what is typed; false where nothing is. */
  boolean revert() {
    if (!isTyped()) {
      return false;
    }
    fields.subList(0, shownFields()).forEach(VariantField::revert);
    note.setText(noteText());
    sent = null;
    return true;
  }

  /** Keeps what is typed. */
  void finish() {
    if (!isTyped()) {
      return;
    }
    StoredUnit changed = written();
    if (sent == null || !sent.equals(changed)) {
      sent = changed;
      boolean textsOnly = note.getText().equals(noteText());
      owner.keep(
          textsOnly ? Messages.edit_text : Messages.edit_note,
          changed,
          new TypedChange(unit.stored(), changed));
    }
  }

  private StoredUnit written() {
    List<UnitVariant> ordered = ordered();
    List<UnitVariant> all = new ArrayList<>();
    for (UnitVariant variant : unit.unit().variants()) {
      int at = indexOf(ordered, variant);
      all.add(fields.get(at).isChanged() ? fields.get(at).written() : variant);
    }
    StoredUnit changed = ChangedUnit.texts(unit.stored(), all);
    return note.getText().equals(noteText()) ? changed : ChangedUnit.note(changed, note.getText());
  }

  /** By identity: a unit may have the same text twice. */
  private static int indexOf(List<UnitVariant> all, UnitVariant one) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i) == one) {
        return i;
      }
    }
    throw new IllegalStateException("a text that is not shown");
  }

  /** A unit could not be kept: it is shown as it was typed when it is shown again. */
  void refused(StoredUnit changed) {
    if (unit != null && number(unit) == changed.number()) {
      sent = null;
      owner.typed();
    } else {
      refused.put(changed.number(), changed);
    }
  }

  private void keepStatus() {
    int at = status.getSelectionIndex();
    String value = at <= 0 ? "" : BeadStatus.values()[at - 1].getLiteral();
    keepProperty(Messages.edit_status, PropertyTypes.STATUS, value);
  }

  private void keepLinkType() {
    int at = linkType.getSelectionIndex();
    String value = at <= 0 ? "" : LinkType.values()[at - 1].getLiteral();
    keepProperty(Messages.edit_linkType, PropertyTypes.LINK_TYPE, value);
  }

  private void keepProperty(String label, String type, String value) {
    if (!value.equals(unit.unit().details().property(type).orElse(""))) {
      owner.keep(
          label,
          ChangedUnit.property(unit.stored(), type, value),
          now -> ChangedUnit.property(now, type, value));
    }
  }

  /** Takes fonts and colours from the theme again. */
  void themeChanged() {
    fields.forEach(VariantField::takeFont);
    layOut();
  }
}
