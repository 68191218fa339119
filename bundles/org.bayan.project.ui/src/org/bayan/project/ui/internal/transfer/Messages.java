package org.bayan.project.ui.internal.transfer;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

  public static String BitextsPage_bitexts;
  public static String BitextsPage_all;
  public static String BitextsPage_none;
  public static String BitextsPage_beside;
  public static String BitextsPage_into;
  public static String BitextsPage_browse;
  public static String BitextsPage_folderDialog;
  public static String BitextsPage_needBitext;
  public static String BitextsPage_noBitext;
  public static String BitextsPage_needFolder;
  public static String BitextsPage_noFolder;
  public static String Deliverable_memory;
  public static String Deliverable_memoryDescription;
  public static String Deliverable_report;
  public static String Deliverable_reportDescription;
  public static String Deliverable_table;
  public static String Deliverable_tableDescription;
  public static String Deliverable_explanation;
  public static String Deliverable_explanationDescription;
  public static String TranslationWizard_title;
  public static String TranslationWizard_description;
  public static String TranslationWizard_format;
  public static String TranslationWizard_own;
  public static String TranslationWizard_docx;
  public static String TranslationWizard_planning;
  public static String TranslationWizard_detail;
  public static String TranslationWizard_detailLeftOut;
  public static String ExportWizard_title;
  public static String ExportWizard_replaceTitle;
  public static String ExportWizard_replaceOne;
  public static String ExportWizard_replaceSeveral;
  public static String ExportWizard_replace;
  public static String ExportWizard_cancel;
  public static String ExportJob_name;
  public static String ExportJob_failed;
  public static String SummaryDialog_exported;
  public static String SummaryDialog_exportedText;
  public static String SummaryDialog_show;
  public static String SummaryDialog_openFolder;
  public static String SummaryDialog_ok;
  public static String ImportWizard_title;
  public static String ImportPage_title;
  public static String ImportPage_description;
  public static String ImportPage_bitext;
  public static String ImportPage_browse;
  public static String ImportPage_bitextDialog;
  public static String ImportPage_bitextKinds;
  public static String ImportPage_side;
  public static String ImportPage_source;
  public static String ImportPage_target;
  public static String ImportPage_documents;
  public static String ImportPage_add;
  public static String ImportPage_path;
  public static String ImportPage_dialog;
  public static String ImportPage_kinds;
  public static String ImportPage_language;
  public static String ImportPage_detected;
  public static String ImportPage_needBitext;
  public static String ImportPage_badBitext;
  public static String ImportPage_needDocuments;
  public static String ImportPage_creates;
  public static String ImportPage_addsTo;
  public static String ImportPage_noLanguage;
  public static String ReadingPage_title;
  public static String ReadingPage_description;
  public static String ReadingPage_encoding;
  public static String ReadingPage_detected;
  public static String ReadingPage_badEncoding;
  public static String ReadingPage_rules;
  public static String ReadingPage_mainContent;
  public static String ReadingPage_details;
  public static String ReadingPage_onlyOne;
  public static String ReadingPage_documentTitle;
  public static String ReadingPage_publisher;
  public static String ReadingPage_date;
  public static String ReadingPage_symbol;
  public static String ReadingPage_badDate;
  public static String ImportJob_name;
  public static String ImportJob_noAligner;
  public static String ImportJob_done;
  public static String ImportJob_created;
  public static String ImportJob_addedTo;
  public static String ImportJob_document;
  public static String ImportJob_documentPairs;
  public static String ImportJob_aligned;
  public static String ImportJob_kept;

  static {
    NLS.initializeMessages("org.bayan.project.ui.internal.transfer.messages", Messages.class);
  }

  private Messages() {}
}
