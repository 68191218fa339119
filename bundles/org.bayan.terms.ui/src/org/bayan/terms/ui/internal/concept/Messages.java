package org.bayan.terms.ui.internal.concept;

import org.eclipse.osgi.util.NLS;

/** The texts of new concepts and of going to a concept. */
final class Messages extends NLS {

  public static String seedIsFixed;
  public static String title;
  public static String heading;
  public static String explanation;
  public static String duplicate;
  public static String illegal;
  public static String sourceSide;
  public static String targetSide;
  public static String contextName;
  public static String term;
  public static String term2;
  public static String status;
  public static String guess;
  public static String otherForms;
  public static String subject;
  public static String body;
  public static String definition;
  public static String termbase;
  public static String termbaseUsed;
  public static String termbaseOther;
  public static String termbaseMade;
  public static String termbaseNew;
  public static String known;
  public static String knownNone;
  public static String knownHow;
  public static String knownWhere;
  public static String knownAdd;
  public static String knownAddTerm;
  public static String knownAddNothing;
  public static String knownOpen;
  public static String add;
  public static String statusPreferred;
  public static String statusAdmitted;
  public static String statusDeprecated;
  public static String statusSuperseded;
  public static String statusUnspecified;
  public static String kindExact;
  public static String kindFolded;
  public static String kindClitic;
  public static String kindInflected;
  public static String comma;
  public static String seed;
  public static String looking;
  public static String noPair;
  public static String editLabel;
  public static String useTermbase;
  public static String stored;
  public static String writing;
  public static String notWritten;

  static {
    NLS.initializeMessages("org.bayan.terms.ui.internal.concept.messages", Messages.class);
  }

  private Messages() {}
}
