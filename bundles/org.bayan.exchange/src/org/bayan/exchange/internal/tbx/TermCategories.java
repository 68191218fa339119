package org.bayan.exchange.internal.tbx;

import java.util.function.Consumer;
import org.bayan.model.termbase.FormKind;
import org.bayan.model.termbase.TermContext;
import org.bayan.model.termbase.TermForm;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermbaseFactory;

/** The categories of a term section. */
record TermCategories(TermSection owner) implements Categories {

  @Override
  public boolean set(Category category) {
    String value = category.value();
    return switch (category.name()) {
      case "administrativeStatus", "usageStatus", "normativeAuthorization" ->
          choose(ValueNames.STATUS, value, owner::setStatus);
      case "termType" -> choose(ValueNames.TERM_TYPE, value, owner::setType);
      case "partOfSpeech" -> choose(ValueNames.PART_OF_SPEECH, value, owner::setPartOfSpeech);
      case "grammaticalGender" -> choose(ValueNames.GENDER, value, owner::setGender);
      case "grammaticalNumber" -> choose(ValueNames.NUMBER, value, owner::setNumber);
      case "geographicalUsage" ->
          fill(owner.getGeographicalUsage(), value, owner::setGeographicalUsage);
      case "register" -> fill(owner.getRegister(), value, owner::setRegister);
      case "termLocation" -> fill(owner.getTermLocation(), value, owner::setTermLocation);
      case "transliteratedForm", "transliteration" ->
          fill(owner.getTransliteration(), value, owner::setTransliteration);
      case "reliabilityCode", "reliability" -> setReliability(value);
      case "issuingBody" -> fill(owner.getIssuingBody(), value, owner::setIssuingBody);
      case "validFrom" -> fill(owner.getValidFrom(), value, owner::setValidFrom);
      case "validTo" -> fill(owner.getValidTo(), value, owner::setValidTo);
      case "form" -> addForm(category);
      case "match" -> setMatch(category);
      case "context" -> addContext(category);
      default -> false;
    };
  }

  private static <T extends Enum<T>> boolean choose(
      ValueNames<T> known, String value, Consumer<T> setter) {
    T constant = known.constant(value);
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

  private boolean addForm(Category category) {
    FormKind kind = ValueNames.FORM.constant(category.element().attribute("type"));
    if (kind == null) {
      return false;
    }
    TermForm form = TermbaseFactory.eINSTANCE.createTermForm();
    form.setText(category.value());
    form.setKind(kind);
    return owner.getForms().add(form);
  }

  private boolean setMatch(Category category) {
    owner.setExactOnly(isTrue(category, "exactOnly"));
    owner.setCaseSensitive(isTrue(category, "caseSensitive"));
    owner.setNeverStem(isTrue(category, "neverStem"));
    return true;
  }

  private static boolean isTrue(Category category, String attribute) {
    return "true".equals(category.element().attribute(attribute));
  }
}
