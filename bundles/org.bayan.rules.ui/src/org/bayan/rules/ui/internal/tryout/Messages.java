package org.bayan.rules.ui.internal.tryout;

import org.eclipse.osgi.util.NLS;

/** The texts that people read. */
final class Messages extends NLS {

  public static String atCaretHint;
  public static String breaksHere;
  public static String cannotTry;
  public static String decidesBreak;
  public static String decidesNoBreak;
  public static String effect;
  public static String languageTip;
  public static String listSeparator;
  public static String looksFinal;
  public static String matchesName;
  public static String matchesTip;
  public static String nextSpot;
  public static String noBreakHere;
  public static String nothingDecided;
  public static String number;
  public static String previousSpot;
  public static String purpose;
  public static String redoTyping;
  public static String rule;
  public static String ruleOf;
  public static String sample;
  public static String sampleArabic;
  public static String sampleEnglish;
  public static String sampleTip;
  public static String segment;
  public static String textHint;
  public static String textName;
  public static String tryField;
  public static String trying;
  public static String undoTyping;
  public static String uses;
  public static String usesNone;
  public static String wouldBreak;
  public static String wouldNotBreak;

  static {
    NLS.initializeMessages("org.bayan.rules.ui.internal.tryout.messages", Messages.class);
  }

  private Messages() {}
}
