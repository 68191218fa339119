package org.bayan.terms.ui.internal.form;

import static org.bayan.model.termbase.TermbasePackage.Literals.TERM_SECTION__CASE_SENSITIVE;
import static org.bayan.model.termbase.TermbasePackage.Literals.TERM_SECTION__EXACT_ONLY;
import static org.bayan.model.termbase.TermbasePackage.Literals.TERM_SECTION__GEOGRAPHICAL_USAGE;
import static org.bayan.model.termbase.TermbasePackage.Literals.TERM_SECTION__ID;
import static org.bayan.model.termbase.TermbasePackage.Literals.TERM_SECTION__ISSUING_BODY;
import static org.bayan.model.termbase.TermbasePackage.Literals.TERM_SECTION__NEVER_STEM;
import static org.bayan.model.termbase.TermbasePackage.Literals.TERM_SECTION__REGISTER;
import static org.bayan.model.termbase.TermbasePackage.Literals.TERM_SECTION__RELIABILITY;
import static org.bayan.model.termbase.TermbasePackage.Literals.TERM_SECTION__TERM_LOCATION;
import static org.bayan.model.termbase.TermbasePackage.Literals.TERM_SECTION__TRANSLITERATION;
import static org.bayan.model.termbase.TermbasePackage.Literals.TERM_SECTION__VALID_FROM;
import static org.bayan.model.termbase.TermbasePackage.Literals.TERM_SECTION__VALID_TO;

import java.util.ArrayList;
import java.util.List;

/** The places of what is said of a term alone. */
final class TermSlots {

  private TermSlots() {}

  static List<Slot> of(FormContext form) {
    List<Slot> all = new ArrayList<>();
    all.add(PartKinds.forms(form));
    all.add(new TextSlot(form, TERM_SECTION__TRANSLITERATION, Messages.transliteration));
    all.add(new TextSlot(form, TERM_SECTION__ISSUING_BODY, Messages.issuingBody).offeringUsed());
    all.add(PartKinds.contexts(form));
    all.add(
        new TextSlot(form, TERM_SECTION__GEOGRAPHICAL_USAGE, Messages.geographicalUsage)
            .offeringUsed());
    all.add(new TextSlot(form, TERM_SECTION__REGISTER, Messages.register).offeringUsed());
    all.add(new TextSlot(form, TERM_SECTION__TERM_LOCATION, Messages.termLocation).offeringUsed());
    all.add(
        new TextSlot(form, TERM_SECTION__VALID_FROM, Messages.validFrom)
            .hinting(Messages.dateHint));
    all.add(
        new TextSlot(form, TERM_SECTION__VALID_TO, Messages.validTo).hinting(Messages.dateHint));
    all.add(
        new TextSlot(form, TERM_SECTION__RELIABILITY, Messages.reliability)
            .hinting(Messages.reliabilityHint));
    all.addAll(DescribedSlots.references(form));
    all.addAll(DescribedSlots.remarks(form));
    all.add(
        new SwitchSlot(form, TERM_SECTION__EXACT_ONLY, Messages.exactOnly, Messages.exactOnlyTip));
    all.add(
        new SwitchSlot(
            form, TERM_SECTION__CASE_SENSITIVE, Messages.caseSensitive, Messages.caseSensitiveTip));
    all.add(
        new SwitchSlot(form, TERM_SECTION__NEVER_STEM, Messages.neverStem, Messages.neverStemTip));
    all.add(new WorkflowSlot(form));
    all.add(new TextSlot(form, TERM_SECTION__ID, Messages.termId));
    return all;
  }
}
