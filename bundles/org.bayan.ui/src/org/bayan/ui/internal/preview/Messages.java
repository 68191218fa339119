package org.bayan.ui.internal.preview;

import org.eclipse.osgi.util.NLS;

/** The texts of the view Preview. */
public final class Messages extends NLS {

  public static String hint;
  public static String source;
  public static String target;
  public static String both;
  public static String sourceToolTip;
  public static String targetToolTip;
  public static String bothToolTip;
  public static String pageName;

  static {
    NLS.initializeMessages("org.bayan.ui.internal.preview.messages", Messages.class);
  }

  private Messages() {}
}
