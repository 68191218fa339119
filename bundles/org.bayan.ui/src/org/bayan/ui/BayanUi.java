package org.bayan.ui;

/** The identifiers under which the workbench knows the contributions of this bundle. */
public final class BayanUi {

  /** This bundle. */
  public static final String BUNDLE = "org.bayan.ui";

  /** The editor of {@code .bitext} files. */
  public static final String BITEXT_EDITOR = "org.bayan.ui.bitextEditor";

  /** The view that shows why the selected bead was aligned. */
  public static final String SEGMENT_DETAILS = "org.bayan.ui.segmentDetails";

  /** The view that draws what speaks for the selected bead. */
  public static final String WHY_THIS_PAIR = "org.bayan.ui.whyThisPair";

  /** The view of the terms in the selected bead. */
  public static final String TERMS = "org.bayan.ui.terms";

  /** The view that shows the documents as they will look. */
  public static final String PREVIEW = "org.bayan.ui.preview";

  /** The perspective: files on the left, the bitext in the middle, details on the right. */
  public static final String PERSPECTIVE = "org.bayan.ui.perspective";

  /** The key binding context that is active while the grid of a bitext has the focus. */
  public static final String ALIGN_CONTEXT = "org.bayan.ui.alignContext";

  /** The key binding context that is active while a bar above the grid has the focus. */
  public static final String BAR_CONTEXT = "org.bayan.ui.barContext";

  /** The key binding context that is active while the text of a segment is edited. */
  public static final String WRITING_CONTEXT = "org.bayan.ui.writingContext";

  /** The command that turns Translate mode on and off. */
  public static final String TRANSLATE_COMMAND = "org.bayan.ui.translate";

  /** The command that opens the concept that is selected in its termbase. */
  public static final String OPEN_CONCEPT = "org.bayan.terms.ui.openConcept";

  /** The theme font for text in right-to-left languages. */
  public static final String RIGHT_TO_LEFT_FONT = "org.bayan.ui.rightToLeftFont";

  /** The theme font for text in left-to-right languages. */
  public static final String LEFT_TO_RIGHT_FONT = "org.bayan.ui.leftToRightFont";

  /** The nature of projects that hold bitexts. */
  public static final String PROJECT_NATURE = "org.bayan.project.ui.nature";

  private BayanUi() {}
}
