package org.bayan.exchange.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.bayan.model.bitext.Origin;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;

/** What people call a text. */
public final class Titles {

  private Titles() {}

  /** The title of the document that a text began with, else its file, else nothing. */
  public static String of(Text text) {
    return of(text.getOrigin());
  }

  /**
   * The titles of the documents that some segments of a text come from, each once.
   *
   * @param text the text
   * @param segments of it
   */
  public static String of(Text text, List<Segment> segments) {
    return segments.stream()
        .map(segment -> segment.getUnit() == null ? null : segment.getUnit().getDocument())
        .map(document -> of(document == null ? text.getOrigin() : document))
        .filter(title -> !title.isEmpty())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** The title of a document, else its file without folders, else nothing. */
  public static String of(Origin origin) {
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
