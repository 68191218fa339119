package org.bayan.terms.ui.internal.commands;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a user reads. */
final class Messages extends NLS {

  public static String delete_delete;
  public static String delete_question;
  public static String delete_questions;
  public static String delete_referred;
  public static String delete_referredMore;
  public static String delete_title;
  public static String label_approval;
  public static String label_approvals;
  public static String label_deletion;
  public static String label_deletions;
  public static String label_draft;
  public static String label_drafts;
  public static String label_duplicate;
  public static String label_duplicates;
  public static String label_merge;
  public static String label_newConcept;
  public static String label_newTerm;
  public static String label_proposal;
  public static String label_proposals;
  public static String label_rejection;
  public static String label_rejections;
  public static String newConcept_arabic;
  public static String newConcept_english;
  public static String newConcept_known;
  public static String newConcept_name;
  public static String newConcept_needTerm;
  public static String newConcept_separator;
  public static String newConcept_subject;
  public static String newConcept_title;
  public static String newTerm_language;
  public static String newTerm_languageName;
  public static String newTerm_noLanguage;
  public static String newTerm_term;
  public static String newTerm_there;
  public static String newTerm_title;
  public static String reject_question;
  public static String reject_questions;
  public static String reject_title;

  static {
    NLS.initializeMessages("org.bayan.terms.ui.internal.commands.messages", Messages.class);
  }

  private Messages() {}
}
