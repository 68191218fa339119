package org.bayan.ui.internal.terms;

import org.eclipse.osgi.util.NLS;

/** The texts of the view Terms. */
public final class Messages extends NLS {

  public static String hint;
  public static String treeName;
  public static String searching;
  public static String noTermbase;
  public static String noTerm;
  public static String noFile;
  public static String columnTerm;
  public static String columnKind;
  public static String columnTarget;
  public static String kindExact;
  public static String kindFolded;
  public static String kindClitic;
  public static String kindInflected;
  public static String kindStem;
  public static String kindPieces;
  public static String kindStored;
  public static String kindOverlapped;
  public static String pieceInflected;
  public static String inflectionSpelling;
  public static String inflectionWithoutArticle;
  public static String inflectionSingular;
  public static String inflectionPlural;
  public static String inflectionBrokenPlural;
  public static String inflectionDual;
  public static String inflectionCase;
  public static String inflectionConstruct;
  public static String inflectionAgreement;
  public static String inflectionStem;
  public static String match;
  public static String definition;
  public static String termbase;
  public static String seedTermbase;
  public static String body;
  public static String alsoHere;
  public static String alsoHereWithout;
  public static String rankByMatch;
  public static String rankByPlace;
  public static String insert;
  public static String statusPreferred;
  public static String statusAdmitted;
  public static String statusDeprecated;
  public static String statusSuperseded;
  public static String statusUnspecified;
  public static String equivalent;
  public static String equivalentUsed;
  public static String equivalentOfBody;
  public static String subject;
  public static String notRendered;
  public static String used;
  public static String missing;
  public static String noEquivalent;
  public static String toolTip;
  public static String toolTipNumbered;
  public static String copied;
  public static String noEditor;

  static {
    NLS.initializeMessages("org.bayan.ui.internal.terms.messages", Messages.class);
  }

  private Messages() {}
}
