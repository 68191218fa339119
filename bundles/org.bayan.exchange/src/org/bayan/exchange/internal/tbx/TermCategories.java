package org.bayan.exchange.internal.tbx;

import java.util.Map;
import java.util.function.Consumer;
import org.bayan.model.termbase.GrammaticalGender;
import org.bayan.model.termbase.GrammaticalNumber;
import org.bayan.model.termbase.PartOfSpeech;
import org.bayan.model.termbase.TermContext;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermStatus;
import org.bayan.model.termbase.TermType;
import org.bayan.model.termbase.TermbaseFactory;

/** The categories of a term section. */
record TermCategories(TermSection owner) implements Categories {
  private static final Map<String, TermStatus> STATUS =
      Map.ofEntries(
          Map.entry("preferredTerm-admn-sts", TermStatus.PREFERRED),
          Map.entry("admittedTerm-admn-sts", TermStatus.ADMITTED),
          Map.entry("deprecatedTerm-admn-sts", TermStatus.DEPRECATED),
          Map.entry("supersededTerm-admn-sts", TermStatus.SUPERSEDED),
          Map.entry("preferredTerm", TermStatus.PREFERRED),
          Map.entry("admittedTerm", TermStatus.ADMITTED),
          Map.entry("deprecatedTerm", TermStatus.DEPRECATED),
          Map.entry("supersededTerm", TermStatus.SUPERSEDED),
          Map.entry("preferred", TermStatus.PREFERRED),
          Map.entry("admitted", TermStatus.ADMITTED),
          Map.entry("deprecated", TermStatus.DEPRECATED),
          Map.entry("superseded", TermStatus.SUPERSEDED));
  private static final Map<String, TermType> TYPE =
      Map.of(
          "fullForm", TermType.FULL_FORM,
          "acronym", TermType.ACRONYM,
          "abbreviation", TermType.ABBREVIATION,
          "shortForm", TermType.SHORT_FORM,
          "variant", TermType.VARIANT,
          "phrase", TermType.PHRASE);
  private static final Map<String, PartOfSpeech> PART_OF_SPEECH =
      Map.of(
          "noun", PartOfSpeech.NOUN,
          "properNoun", PartOfSpeech.PROPER_NOUN,
          "verb", PartOfSpeech.VERB,
          "adjective", PartOfSpeech.ADJECTIVE,
          "adverb", PartOfSpeech.ADVERB,
          "other", PartOfSpeech.OTHER);
  private static final Map<String, GrammaticalGender> GENDER =
      Map.of(
          "masculine", GrammaticalGender.MASCULINE,
          "feminine", GrammaticalGender.FEMININE,
          "neuter", GrammaticalGender.NEUTER,
          "other", GrammaticalGender.OTHER);
  private static final Map<String, GrammaticalNumber> NUMBER =
      Map.of(
          "singular", GrammaticalNumber.SINGULAR,
          "dual", GrammaticalNumber.DUAL,
          "plural", GrammaticalNumber.PLURAL,
          "mass", GrammaticalNumber.MASS,
          "massNoun", GrammaticalNumber.MASS,
          "other", GrammaticalNumber.OTHER);

  @Override
  public boolean set(Category category) {
    String value = category.value();
    return switch (category.name()) {
      case "administrativeStatus", "usageStatus", "normativeAuthorization" ->
          choose(STATUS, value, owner::setStatus);
      case "termType" -> choose(TYPE, value, owner::setType);
      case "partOfSpeech" -> choose(PART_OF_SPEECH, value, owner::setPartOfSpeech);
      case "grammaticalGender" -> choose(GENDER, value, owner::setGender);
      case "grammaticalNumber" -> choose(NUMBER, value, owner::setNumber);
      case "geographicalUsage" ->
          fill(owner.getGeographicalUsage(), value, owner::setGeographicalUsage);
      case "register" -> fill(owner.getRegister(), value, owner::setRegister);
      case "termLocation" -> fill(owner.getTermLocation(), value, owner::setTermLocation);
      case "transliteratedForm" ->
          fill(owner.getTransliteration(), value, owner::setTransliteration);
      case "reliabilityCode" -> setReliability(value);
      case "context" -> addContext(category);
      default -> false;
    };
  }

  private static <T> boolean choose(Map<String, T> known, String value, Consumer<T> setter) {
    T constant = known.get(value);
    if (constant != null) {
      setter.accept(constant);
    }
    return constant != null;
  }

  /** Sets a value where there is none yet; a second one is kept aside, not lost. */
  private static boolean fill(String present, String value, Consumer<String> setter) {
    if (present == null) {
      setter.accept(value);
    }
    return present == null;
  }

  private boolean setReliability(String value) {
    boolean code = value.matches("10|[1-9]");
    if (code) {
      owner.setReliability(Integer.valueOf(value));
    }
    return code;
  }

  private boolean addContext(Category category) {
    TermContext context = TermbaseFactory.eINSTANCE.createTermContext();
    context.setText(category.value());
    context.setSource(category.source());
    return owner.getContexts().add(context);
  }
}
