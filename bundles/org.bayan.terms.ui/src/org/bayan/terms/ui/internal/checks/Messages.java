package org.bayan.terms.ui.internal.checks;

import org.eclipse.osgi.util.NLS;

/** The texts of the view Checks. */
final class Messages extends NLS {

  public static String tableName;
  public static String columnSeverity;
  public static String columnRule;
  public static String columnConcept;
  public static String columnWhat;
  public static String columnTermbase;
  public static String severityError;
  public static String severityWarning;
  public static String severityInfo;
  public static String rule;
  public static String allRules;
  public static String ruleCount;
  public static String findings;
  public static String checking;
  public static String hint;
  public static String onlySeed;
  public static String nothingFound;
  public static String noFix;
  public static String noBody;
  public static String ruleEmptyTerm;
  public static String ruleUntrimmedTerm;
  public static String ruleRepeatedId;
  public static String ruleRepeatedTerm;
  public static String ruleRepeatedSpelling;
  public static String ruleDuplicateConcept;
  public static String ruleSharedTerm;
  public static String rulePluralOfOther;
  public static String ruleMissingLanguage;
  public static String ruleTwoPreferred;
  public static String ruleConflictingBodies;
  public static String ruleNoUsableTerm;
  public static String ruleBrokenReference;
  public static String ruleSelfReference;
  public static String ruleUnreturnedRelation;
  public static String ruleBroaderCircle;
  public static String ruleInvalidDate;
  public static String ruleDatesReversed;
  public static String saysEmptyTerm;
  public static String saysUntrimmedTerm;
  public static String saysRepeatedId;
  public static String saysRepeatedTerm;
  public static String saysRepeatedSpelling;
  public static String saysDuplicateConcept;
  public static String saysSharedTerm;
  public static String saysPluralOfOther;
  public static String saysMissingLanguage;
  public static String saysTwoPreferred;
  public static String saysConflictingBodies;
  public static String saysNoUsableTerm;
  public static String saysBrokenReference;
  public static String saysSelfReference;
  public static String saysUnreturnedRelation;
  public static String saysBroaderCircle;
  public static String saysInvalidDate;
  public static String saysDatesReversed;
  public static String relationRelated;
  public static String relationBroader;
  public static String relationNarrower;
  public static String relationSee;
  public static String relationReplacedBy;
  public static String fixRemoveTerm;
  public static String fixTrimTerm;
  public static String fixAdmitTerm;
  public static String fixRemoveReference;
  public static String fixReturnRelation;

  static {
    NLS.initializeMessages("org.bayan.terms.ui.internal.checks.messages", Messages.class);
  }

  private Messages() {}
}
