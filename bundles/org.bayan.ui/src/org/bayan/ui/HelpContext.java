package org.bayan.ui;

import java.util.Locale;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/**
 * Places on the screen that have a page in the help: F1 opens it. Which page it is, says the file
 * {@code contexts.xml} of {@code org.bayan.help}.
 */
public enum HelpContext {
  ALIGNING,
  WRITING,
  FIND,
  FILTER,
  DETAILS,
  TERMS,
  TERM_IMPORT,
  TERM_CHECKS,
  TERM_EXTRACTION,
  MEMORY,
  MATCHES,
  CONCORDANCE,
  LEVERAGE,
  OFFICIAL_TEXT,
  OMISSIONS,
  LIBRARY,
  CITATIONS,
  WHY,
  PREVIEW,
  CHECKS,
  VERSIONS,
  KEYS,
  DIRECTION,
  WELCOME,
  PROJECT,
  SAMPLE,
  IMPORT,
  EXPORT,
  PREFERENCES,
  RULES,
  RULES_EDITOR,
  SEGMENT_AGAIN;

  /** The identifier by which the help knows it. */
  public String id() {
    return BayanUi.BUNDLE + "." + name().toLowerCase(Locale.ROOT);
  }

  /** Says that a control and what is in it is this place. */
  public void on(Control control) {
    PlatformUI.getWorkbench().getHelpSystem().setHelp(control, id());
  }
}
