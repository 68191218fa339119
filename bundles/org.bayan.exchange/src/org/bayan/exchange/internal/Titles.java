package org.bayan.exchange.internal;

import org.bayan.model.bitext.Origin;
import org.bayan.model.bitext.Text;

/** What people call a text. */
public final class Titles {

  private Titles() {}

  /** The title of a text, else its file without folders, else nothing. */
  public static String of(Text text) {
    Origin origin = text.getOrigin();
    if (origin == null) {
      return "";
    }
    if (origin.getTitle() != null && !origin.getTitle().isBlank()) {
      return origin.getTitle();
    }
    return origin.getFile() == null ? "" : withoutFolders(origin.getFile());
  }

  private static String withoutFolders(String file) {
    int slash = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
    return file.substring(slash + 1);
  }
}
