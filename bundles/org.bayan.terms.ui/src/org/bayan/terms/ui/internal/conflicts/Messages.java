package org.bayan.terms.ui.internal.conflicts;

import org.eclipse.osgi.util.NLS;

/** The texts of the view Conflicts. */
final class Messages extends NLS {

  public static String listName;
  public static String tableName;
  public static String columnConcept;
  public static String columnKind;
  public static String columnState;
  public static String columnField;
  public static String kindTerms;
  public static String kindDefinitions;
  public static String kindMeaning;
  public static String stateOpen;
  public static String stateDecided;
  public static String comma;
  public static String definition;
  public static String differs;
  public static String agrees;
  public static String termAndStatus;
  public static String statusPreferred;
  public static String statusAdmitted;
  public static String statusDeprecated;
  public static String statusSuperseded;
  public static String statusUnspecified;
  public static String choose;
  public static String chooseLabel;
  public static String supersede;
  public static String supersedeBy;
  public static String supersedeLabel;
  public static String open;
  public static String seedIsFixed;
  public static String searching;
  public static String hint;
  public static String none;

  static {
    NLS.initializeMessages("org.bayan.terms.ui.internal.conflicts.messages", Messages.class);
  }

  private Messages() {}
}
