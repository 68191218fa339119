package org.bayan.ui.internal.why;

import org.eclipse.osgi.util.NLS;

/** The texts of the view Why This Pair. */
final class Messages extends NLS {

  public static String hint;
  public static String textsName;
  public static String evidenceName;
  public static String factsName;
  public static String columnKind;
  public static String columnSource;
  public static String columnTarget;
  public static String columnWeight;
  public static String weightFor;
  public static String weightAgainst;
  public static String kindLength;
  public static String kindNumber;
  public static String kindDate;
  public static String kindName;
  public static String kindTerm;
  public static String kindWord;
  public static String kindListPosition;
  public static String kindLiteral;
  public static String kindStructure;
  public static String letterLength;
  public static String letterNumber;
  public static String letterDate;
  public static String letterName;
  public static String letterTerm;
  public static String letterWord;
  public static String letterListPosition;
  public static String letterLiteral;
  public static String letterStructure;
  public static String noCounterpart;
  public static String title;
  public static String confidence;
  public static String confidenceAlmostCertain;
  public static String confidenceVerySure;
  public static String confidenceFairlySure;
  public static String confidenceDoubtful;
  public static String confidenceNone;
  public static String cost;
  public static String costValue;
  public static String evidence;
  public static String evidenceNone;
  public static String length;
  public static String lengthUsual;
  public static String lengthUnusual;
  public static String lengthPlain;
  public static String lengthSourceAlone;
  public static String lengthTargetAlone;
  public static String alternative;
  public static String alternativeValue;
  public static String alternativeNone;
  public static String alsoPreviousSource;
  public static String alsoNextSource;
  public static String alsoPreviousTarget;
  public static String alsoNextTarget;
  public static String withoutSource;
  public static String withoutTarget;

  static {
    NLS.initializeMessages("org.bayan.ui.internal.why.messages", Messages.class);
  }

  private Messages() {}
}
