package org.bayan.terms.ui.internal.form;

import java.util.List;
import java.util.function.BiFunction;
import org.bayan.core.termedit.SetValue;
import org.bayan.core.termedit.TermbaseEdit;
import org.bayan.terms.ui.internal.form.PopupMenu.Entry;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

/** A field with a few values to choose from: the value, and a menu below it. */
final class ChoiceField {

  private final FormContext form;
  private final EAttribute attribute;
  private final String name;
  private final FlatButton button;
  private BiFunction<EObject, Enumerator, TermbaseEdit> edit;
  private EObject part;

  ChoiceField(Composite parent, FormContext form, EAttribute attribute, String name) {
    this.form = form;
    this.attribute = attribute;
    this.name = name;
    edit = (chosen, value) -> new SetValue(chosen, attribute, value);
    button = new FlatButton(parent, form.look(), this::open).withArrow();
  }

  /** Another edit than setting the value. */
  ChoiceField editedBy(BiFunction<EObject, Enumerator, TermbaseEdit> other) {
    edit = other;
    return this;
  }

  FlatButton control() {
    return button;
  }

  void show(EObject shown) {
    part = shown;
    Enumerator value = value();
    boolean none = ChoiceLabels.isNone(value);
    String label = ChoiceLabels.of(value);
    button.show(none ? name : label, NLS.bind(Messages.fieldAndValue, name, label), none);
  }

  private Enumerator value() {
    return (Enumerator) part.eGet(attribute);
  }

  private void open() {
    List<Entry> entries =
        ((EEnum) attribute.getEAttributeType())
            .getELiterals().stream().map(EEnumLiteral::getInstance).map(this::entry).toList();
    PopupMenu.open(button, entries);
  }

  private Entry entry(Enumerator value) {
    return Entry.choice(
        ChoiceLabels.of(value),
        value == value(),
        () -> {
          if (value != value()) {
            form.write(part, attribute, value, name, edit.apply(part, value));
          }
        });
  }
}
