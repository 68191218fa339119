package org.bayan.terms.ui.internal.form;

import static org.bayan.model.termbase.TermbasePackage.Literals.TERM_SECTION__GENDER;
import static org.bayan.model.termbase.TermbasePackage.Literals.TERM_SECTION__NUMBER;
import static org.bayan.model.termbase.TermbasePackage.Literals.TERM_SECTION__PART_OF_SPEECH;
import static org.bayan.model.termbase.TermbasePackage.Literals.TERM_SECTION__STATUS;
import static org.bayan.model.termbase.TermbasePackage.Literals.TERM_SECTION__TYPE;

import java.util.List;
import java.util.Optional;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermStatus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;

/** Status and grammar of a term, beside one another as in a dictionary. */
final class TermChoices {

  private final Composite area;
  private final Look look;
  private final ChoiceField status;
  private final List<ChoiceField> grammar;

  /**
   * The choices.
   *
   * @param slots the fields of the term that can be added, behind the choices
   */
  TermChoices(Composite parent, FormContext form, Slots slots) {
    area = new Composite(parent, SWT.NONE);
    RowLayout layout = new RowLayout(SWT.HORIZONTAL);
    layout.marginLeft = layout.marginRight = layout.marginTop = layout.marginBottom = 0;
    layout.spacing = 2;
    layout.center = true;
    area.setLayout(layout);
    form.look().dress(area);
    look = form.look();
    status = new ChoiceField(area, form, TERM_SECTION__STATUS, Messages.status);
    grammar =
        List.of(
            new ChoiceField(area, form, TERM_SECTION__TYPE, Messages.type),
            new ChoiceField(area, form, TERM_SECTION__PART_OF_SPEECH, Messages.partOfSpeech),
            new ChoiceField(area, form, TERM_SECTION__GENDER, Messages.gender),
            new ChoiceField(area, form, TERM_SECTION__NUMBER, Messages.number));
    new AddField(area, form, slots);
  }

  void show(TermSection term) {
    status.show(term);
    status.control().show(image(term.getStatus()).orElse(null));
    grammar.forEach(choice -> choice.show(term));
  }

  private Optional<Image> image(TermStatus value) {
    return switch (value) {
      case PREFERRED -> Optional.of(look.icon("term-preferred"));
      case ADMITTED -> Optional.of(look.icon("term-admitted"));
      case DEPRECATED, SUPERSEDED -> Optional.of(look.icon("term-deprecated"));
      case UNSPECIFIED -> Optional.empty();
    };
  }
}
