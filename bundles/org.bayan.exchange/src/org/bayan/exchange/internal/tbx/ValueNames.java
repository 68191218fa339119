package org.bayan.exchange.internal.tbx;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.bayan.model.termbase.FormKind;
import org.bayan.model.termbase.GrammaticalGender;
import org.bayan.model.termbase.GrammaticalNumber;
import org.bayan.model.termbase.PartOfSpeech;
import org.bayan.model.termbase.RelationKind;
import org.bayan.model.termbase.TermStatus;
import org.bayan.model.termbase.TermType;
import org.bayan.model.termbase.WorkflowState;

/**
 * The constants of one picklist of the model and what files call them: one name that is written,
 * and others that are understood. A constant without a name is not written at all.
 *
 * @param <T> the constants
 */
public final class ValueNames<T extends Enum<T>> {

  /** Administrative status; the words of version 2 and of its dialects are understood, too. */
  public static final ValueNames<TermStatus> STATUS =
      new ValueNames<>(TermStatus.class)
          .with(TermStatus.PREFERRED, "preferredTerm-admn-sts", "preferredTerm", "preferred")
          .with(TermStatus.ADMITTED, "admittedTerm-admn-sts", "admittedTerm", "admitted")
          .with(TermStatus.DEPRECATED, "deprecatedTerm-admn-sts", "deprecatedTerm", "deprecated")
          .with(TermStatus.SUPERSEDED, "supersededTerm-admn-sts", "supersededTerm", "superseded");

  /** Term type. */
  public static final ValueNames<TermType> TERM_TYPE =
      new ValueNames<>(TermType.class)
          .with(TermType.FULL_FORM, "fullForm")
          .with(TermType.ACRONYM, "acronym")
          .with(TermType.ABBREVIATION, "abbreviation")
          .with(TermType.SHORT_FORM, "shortForm")
          .with(TermType.VARIANT, "variant")
          .with(TermType.PHRASE, "phrase");

  /** Part of speech. */
  public static final ValueNames<PartOfSpeech> PART_OF_SPEECH =
      new ValueNames<>(PartOfSpeech.class)
          .with(PartOfSpeech.NOUN, "noun")
          .with(PartOfSpeech.PROPER_NOUN, "properNoun")
          .with(PartOfSpeech.VERB, "verb")
          .with(PartOfSpeech.ADJECTIVE, "adjective")
          .with(PartOfSpeech.ADVERB, "adverb")
          .with(PartOfSpeech.OTHER, "other");

  /** Grammatical gender. */
  public static final ValueNames<GrammaticalGender> GENDER =
      new ValueNames<>(GrammaticalGender.class)
          .with(GrammaticalGender.MASCULINE, "masculine")
          .with(GrammaticalGender.FEMININE, "feminine")
          .with(GrammaticalGender.NEUTER, "neuter")
          .with(GrammaticalGender.OTHER, "other");

  /** Grammatical number. */
  public static final ValueNames<GrammaticalNumber> NUMBER =
      new ValueNames<>(GrammaticalNumber.class)
          .with(GrammaticalNumber.SINGULAR, "singular")
          .with(GrammaticalNumber.DUAL, "dual")
          .with(GrammaticalNumber.PLURAL, "plural")
          .with(GrammaticalNumber.MASS, "mass", "massNoun")
          .with(GrammaticalNumber.OTHER, "other");

  /** Workflow states, of Bayan's namespace. */
  public static final ValueNames<WorkflowState> WORKFLOW =
      new ValueNames<>(WorkflowState.class)
          .with(WorkflowState.DRAFT, "draft")
          .with(WorkflowState.PROPOSED, "proposed")
          .with(WorkflowState.APPROVED, "approved")
          .with(WorkflowState.REJECTED, "rejected");

  /** Relations between concepts, of Bayan's namespace. */
  public static final ValueNames<RelationKind> RELATION =
      new ValueNames<>(RelationKind.class)
          .with(RelationKind.RELATED, "related")
          .with(RelationKind.BROADER, "broader")
          .with(RelationKind.NARROWER, "narrower")
          .with(RelationKind.SEE, "see")
          .with(RelationKind.REPLACED_BY, "replacedBy");

  /** Kinds of stored forms, of Bayan's namespace. */
  public static final ValueNames<FormKind> FORM =
      new ValueNames<>(FormKind.class)
          .with(FormKind.PLURAL, "plural")
          .with(FormKind.DUAL, "dual")
          .with(FormKind.FEMININE, "feminine")
          .with(FormKind.GENITIVE, "genitive")
          .with(FormKind.SPELLING, "spelling")
          .with(FormKind.OTHER, "other");

  private final Map<String, T> constants = new HashMap<>();
  private final Map<T, String> names;

  private ValueNames(Class<T> type) {
    names = new EnumMap<>(type);
  }

  private ValueNames<T> with(T constant, String written, String... understood) {
    names.put(constant, written);
    constants.put(written, constant);
    for (String other : understood) {
      constants.put(other, constant);
    }
    return this;
  }

  /** The constant that a name means, or null. */
  public T constant(String name) {
    return constants.get(name);
  }

  /** The name to write for a constant, or null where nothing is to be written. */
  public String name(T constant) {
    return names.get(constant);
  }
}
