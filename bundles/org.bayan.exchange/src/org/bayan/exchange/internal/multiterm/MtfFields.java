package org.bayan.exchange.internal.multiterm;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.bayan.model.termbase.Described;
import org.bayan.model.termbase.FormKind;
import org.bayan.model.termbase.GrammaticalGender;
import org.bayan.model.termbase.GrammaticalNumber;
import org.bayan.model.termbase.PartOfSpeech;
import org.bayan.model.termbase.TermForm;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermStatus;
import org.bayan.model.termbase.TermType;
import org.bayan.model.termbase.TermbaseFactory;
import org.bayan.model.termbase.WorkflowState;

/** The fields that have a place of their own in the model; false where there is none. */
final class MtfFields {
  private static final Map<String, TermStatus> STATUS =
      Map.ofEntries(
          Map.entry("recommended", TermStatus.PREFERRED),
          Map.entry("standardized", TermStatus.PREFERRED),
          Map.entry("mainterm", TermStatus.PREFERRED),
          Map.entry("allowed", TermStatus.ADMITTED),
          Map.entry("acceptable", TermStatus.ADMITTED),
          Map.entry("synonym", TermStatus.ADMITTED),
          Map.entry("notrecommended", TermStatus.DEPRECATED),
          Map.entry("forbidden", TermStatus.DEPRECATED),
          Map.entry("prohibited", TermStatus.DEPRECATED),
          Map.entry("nottobeused", TermStatus.DEPRECATED),
          Map.entry("donotuse", TermStatus.DEPRECATED),
          Map.entry("obsolete", TermStatus.SUPERSEDED),
          Map.entry("outdated", TermStatus.SUPERSEDED));

  private static final Map<String, TermType> TYPES =
      Map.of("initialism", TermType.ACRONYM, "spellingvariant", TermType.VARIANT);

  private static final Map<String, PartOfSpeech> PARTS =
      Map.of(
          "n", PartOfSpeech.NOUN,
          "v", PartOfSpeech.VERB,
          "adj", PartOfSpeech.ADJECTIVE,
          "adv", PartOfSpeech.ADVERB,
          "propername", PartOfSpeech.PROPER_NOUN);

  private static final Map<String, GrammaticalGender> GENDERS =
      Map.of(
          "m", GrammaticalGender.MASCULINE,
          "f", GrammaticalGender.FEMININE,
          "n", GrammaticalGender.NEUTER);

  private static final Map<String, GrammaticalNumber> NUMBERS =
      Map.of(
          "sg", GrammaticalNumber.SINGULAR,
          "pl", GrammaticalNumber.PLURAL,
          "uncountable", GrammaticalNumber.MASS);

  private static final Map<String, WorkflowState> WORKFLOW =
      Map.of(
          "new", WorkflowState.DRAFT,
          "unprocessed", WorkflowState.DRAFT,
          "provisionallyprocessed", WorkflowState.PROPOSED,
          "finalized", WorkflowState.APPROVED);

  private MtfFields() {}

  /** Sets a field that every level has. */
  static boolean setCommon(Described owner, MtfField field) {
    return switch (field.key()) {
      case "client" -> fill(owner.getCustomer(), field.value(), owner::setCustomer);
      case "project" -> fill(owner.getProject(), field.value(), owner::setProject);
      case "processstatus" ->
          choose(WorkflowState.UNSPECIFIED, WORKFLOW, field.value(), owner::setWorkflow);
      default -> false;
    };
  }

  /** Sets a field of a term. */
  static boolean set(TermSection term, MtfField field) {
    String value = field.value();
    return switch (field.key()) {
      case "status" -> choose(TermStatus.UNSPECIFIED, STATUS, value, term::setStatus);
      case "type" -> choose(TermType.UNSPECIFIED, TYPES, value, term::setType);
      case "partofspeech" -> choose(PartOfSpeech.UNSPECIFIED, PARTS, value, term::setPartOfSpeech);
      case "gender" -> choose(GrammaticalGender.UNSPECIFIED, GENDERS, value, term::setGender);
      case "number" -> choose(GrammaticalNumber.UNSPECIFIED, NUMBERS, value, term::setNumber);
      case "geographicalusage" ->
          fill(term.getGeographicalUsage(), value, term::setGeographicalUsage);
      case "register" -> fill(term.getRegister(), value, term::setRegister);
      case "issuingbody" -> fill(term.getIssuingBody(), value, term::setIssuingBody);
      case "transliteration" -> fill(term.getTransliteration(), value, term::setTransliteration);
      case "validfrom" -> fill(term.getValidFrom(), value, term::setValidFrom);
      case "validto" -> fill(term.getValidTo(), value, term::setValidTo);
      case "reliability" -> setReliability(term, value);
      case "plural" -> addPlural(term, value);
      default -> false;
    };
  }

  /** Sets a value where there is none yet; a second one stays a note. */
  private static boolean fill(String present, String value, Consumer<String> setter) {
    if (present == null) {
      setter.accept(value);
    }
    return present == null;
  }

  private static <T extends Enum<T>> boolean choose(
      T none, Map<String, T> words, String value, Consumer<T> setter) {
    String plain = value.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    // "Preferred term" is what others call preferred.
    String word = plain.endsWith("term") ? plain.substring(0, plain.length() - 4) : plain;
    Optional<T> constant =
        Optional.ofNullable(words.get(plain))
            .or(
                () ->
                    Arrays.stream(none.getDeclaringClass().getEnumConstants())
                        .filter(one -> one != none)
                        .filter(one -> one.name().replace("_", "").equalsIgnoreCase(word))
                        .findFirst());
    constant.ifPresent(setter);
    return constant.isPresent();
  }

  private static boolean setReliability(TermSection term, String value) {
    boolean code = value.matches("10|[1-9]");
    if (code) {
      term.setReliability(Integer.valueOf(value));
    }
    return code;
  }

  private static boolean addPlural(TermSection term, String value) {
    TermForm form = TermbaseFactory.eINSTANCE.createTermForm();
    form.setKind(FormKind.PLURAL);
    form.setText(value);
    return term.getForms().add(form);
  }
}
