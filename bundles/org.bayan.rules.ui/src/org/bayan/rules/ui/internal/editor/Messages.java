package org.bayan.rules.ui.internal.editor;

import org.eclipse.osgi.util.NLS;

/** The texts that people read. */
final class Messages extends NLS {

  public static String activeField;
  public static String activeTip;
  public static String after;
  public static String afterField;
  public static String before;
  public static String beforeField;
  public static String breakField;
  public static String breakTip;
  public static String cascade;
  public static String cascadeTip;
  public static String changedOutside;
  public static String changedOutsideTitle;
  public static String checking;
  public static String examples;
  public static String examplesFail;
  public static String examplesField;
  public static String examplesHint;
  public static String examplesHold;
  public static String examplesTip;
  public static String exceptionField;
  public static String exceptionTip;
  public static String fault;
  public static String faultAfter;
  public static String faultBefore;
  public static String faulty;
  public static String faultyTitle;
  public static String holds;
  public static String holdsByOther;
  public static String holdsMentioned;
  public static String kind;
  public static String kindBreak;
  public static String kindException;
  public static String kindFaulty;
  public static String kindField;
  public static String kindOff;
  public static String languageHint;
  public static String languagePattern;
  public static String languagePatternField;
  public static String languageTitle;
  public static String languages;
  public static String newSetTitle;
  public static String noExamples;
  public static String noMatch;
  public static String notOnThisMachine;
  public static String notSaved;
  public static String notSavedTitle;
  public static String number;
  public static String openAsText;
  public static String overruledBreak;
  public static String overruledNoBreak;
  public static String purpose;
  public static String purposeField;
  public static String reading;
  public static String removeSet;
  public static String removeSetTitle;
  public static String renameSetTitle;
  public static String resultsField;
  public static String ruleCount;
  public static String ruleFaulty;
  public static String ruleSet;
  public static String ruleSetField;
  public static String ruleSets;
  public static String rules;
  public static String setName;
  public static String setTaken;
  public static String tipAdd;
  public static String tipAddBreak;
  public static String tipAddException;
  public static String tipDuplicate;
  public static String tipEdit;
  public static String tipMoveDown;
  public static String tipMoveUp;
  public static String tipRemove;
  public static String tipToggle;
  public static String unchecked;
  public static String undoAddBreak;
  public static String undoAddException;
  public static String undoAddLanguage;
  public static String undoAddSet;
  public static String undoAfter;
  public static String undoBefore;
  public static String undoCascade;
  public static String undoDuplicate;
  public static String undoEditLanguage;
  public static String undoExamples;
  public static String undoMove;
  public static String undoMoveLanguage;
  public static String undoNoCascade;
  public static String undoPurpose;
  public static String undoRemove;
  public static String undoRemoveLanguage;
  public static String undoRemoveSet;
  public static String undoRenameSet;
  public static String undoToBreak;
  public static String undoToException;
  public static String undoTurnOff;
  public static String undoTurnOn;

  static {
    NLS.initializeMessages("org.bayan.rules.ui.internal.editor.messages", Messages.class);
  }

  private Messages() {}
}
