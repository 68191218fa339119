package org.bayan.terms.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A definition, a note, a context or a form: its text, and below it what belongs to it. */
final class TextPartRow implements PartRows.Row {

  private final FormContext form;
  private final PartKind kind;
  private final Composite area;
  private final LabelledLine line;
  private final Optional<ChoiceField> choice;
  private final TextField text;
  private final PartMenu menu;
  private final Slots slots;

  TextPartRow(Composite parent, FormContext form, PartKind kind) {
    this.form = form;
    this.kind = kind;
    area = new Composite(parent, SWT.NONE);
    area.setLayout(Column.spaced(2));
    form.look().dress(area);
    line = LabelledLine.whole(area, form, kind.name());
    choice =
        kind.choice()
            .map(attribute -> new ChoiceField(line.area(), form, attribute, Messages.kind));
    text = new TextField(line.area(), form, false).withBreaks();
    Line.grow(text.control());
    slots = new Slots(area, form, slots(), LabelledLine.indent(form));
    menu = new PartMenu(line.area(), form, kind.name(), Optional.of(slots));
  }

  private List<Slot> slots() {
    List<Slot> all = new ArrayList<>();
    kind.source()
        .ifPresent(source -> all.add(new TextSlot(form, source, Messages.partSource).asDetail()));
    kind.type()
        .ifPresent(
            type -> all.add(new TextSlot(form, type, Messages.kind).offeringUsed().asDetail()));
    kind.language()
        .ifPresent(
            language ->
                all.add(
                    new TextSlot(form, language, Messages.language)
                        .hinting(Messages.languageHint)
                        .asDetail()));
    return all;
  }

  @Override
  public Control control() {
    return area;
  }

  @Override
  public void show(EObject part, int index) {
    line.name(index == 0 ? kind.name() : "");
    choice.ifPresent(field -> field.show(part));
    String own = kind.language().map(attribute -> read(part, attribute)).orElse("");
    String language = own.isEmpty() ? PartLanguage.of(part, form.drafts()) : own;
    text.show(new AttributeText(part, kind.text(), kind.name(), language));
    slots.show(part);
    menu.show(part);
  }

  private static String read(EObject part, EAttribute attribute) {
    return part.eGet(attribute) instanceof String language ? language : "";
  }

  TextField text() {
    return text;
  }

  @Override
  public void setFocus() {
    text.setFocus();
  }
}
