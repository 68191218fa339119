package org.bayan.library.ui;

/** The identifiers under which the workbench knows the contributions of this bundle. */
public final class LibraryUi {

  /** This bundle. */
  public static final String BUNDLE = "org.bayan.library.ui";

  /** The view of the official words behind the selected bead. */
  public static final String OFFICIAL_TEXT = "org.bayan.library.ui.officialText";

  /** The key binding context that is active while that view has the focus. */
  public static final String OFFICIAL_TEXT_CONTEXT = "org.bayan.library.ui.officialTextContext";

  /** The command that inserts the official wording where somebody translates. */
  public static final String INSERT = "org.bayan.library.ui.insertWording";

  /** The command that puts the official wording in the place of the translation. */
  public static final String REPLACE = "org.bayan.library.ui.replaceByWording";

  /** The command that copies how the passage is cited. */
  public static final String COPY_CITATION = "org.bayan.library.ui.copyCitation";

  /** The command that takes a passage away from the report. */
  public static final String REMOVE_CITATION = "org.bayan.library.ui.removeCitation";

  /** The command that accepts a citation, or takes that back. */
  public static final String ACCEPT_CITATION = "org.bayan.library.ui.acceptCitation";

  /** The command that says that a citation should be looked at again. */
  public static final String REVIEW_CITATION = "org.bayan.library.ui.reviewCitation";

  /** The command that cites the chosen passage for the selected pair. */
  public static final String CITE = "org.bayan.library.ui.citePassage";

  /** The key binding context that is active where passages are chosen. */
  public static final String PASSAGES_CONTEXT = "org.bayan.library.ui.passagesContext";

  /** The view of what a report leaves out. */
  public static final String OMISSIONS = "org.bayan.library.ui.omissions";

  /** The view of the texts of a library. */
  public static final String LIBRARY = "org.bayan.library.ui.library";

  /** The key binding context that is active while that view has the focus. */
  public static final String LIBRARY_CONTEXT = "org.bayan.library.ui.libraryContext";

  /** The editor in which an official text is read. */
  public static final String READER = "org.bayan.library.ui.reader";

  private LibraryUi() {}
}
