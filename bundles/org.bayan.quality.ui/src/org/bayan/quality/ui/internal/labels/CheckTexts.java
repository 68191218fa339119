package org.bayan.quality.ui.internal.labels;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.bayan.quality.CheckGroup;
import org.bayan.quality.Finding;
import org.bayan.quality.QualityCheck;
import org.bayan.terms.check.Severity;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** The texts of checks, found by their ids, as checks come and go with the engine. */
public final class CheckTexts {

  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle(
          "org.bayan.quality.ui.internal.labels.messages",
          Locale.getDefault(),
          CheckTexts.class.getClassLoader());

  private CheckTexts() {}

  private static String text(String key, String otherwise) {
    try {
      return TEXTS.getString(key);
    } catch (MissingResourceException e) {
      return otherwise;
    }
  }

  /** What a check is called in lists. */
  public static String name(QualityCheck check) {
    return text(check.id() + ".name", check.id());
  }

  /** What is wrong, in a sentence. */
  public static String sentence(Finding finding) {
    String pattern = text(finding.check().id() + ".sentence", "");
    return pattern.isEmpty() ? finding.sentence() : NLS.bind(pattern, finding.details().toArray());
  }

  /** What the check looks at. */
  public static String why(QualityCheck check) {
    return text(check.id() + ".why", check.explanation());
  }

  /** What checks are about. */
  public static String name(CheckGroup group) {
    return text("group." + group.id(), group.id());
  }

  /** How bad findings are; empty for a check that is off. */
  public static String name(Optional<Severity> severity) {
    String id = severity.map(Enum::name).orElse("off").toLowerCase(Locale.ROOT);
    return text("severity." + id, id);
  }

  /** The sign of a severity. */
  public static Image image(Severity severity) {
    String name =
        switch (severity) {
          case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
          case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
          case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
        };
    return PlatformUI.getWorkbench().getSharedImages().getImage(name);
  }
}
