package org.bayan.core.internal.library;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.bayan.core.internal.DocumentFormat;

/** Tells by their names which files of a folder can be official texts. */
public final class LibraryDocuments {

  /** {@code NAME.seg} has a segment a line; of {@code NAME.en} the ending is the language. */
  private static final Set<String> MORE =
      Set.of("seg", "akn", "xml", "ar", "en", "fr", "es", "ru", "zh");

  private LibraryDocuments() {}

  /** Whether a file has the name of a document in one language. */
  public static boolean isOne(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (MORE.contains(name.substring(name.lastIndexOf('.') + 1)) && name.indexOf('.') > 0) {
      return true;
    }
    return DocumentFormat.of(file)
        .filter(format -> format != DocumentFormat.XLIFF && format != DocumentFormat.PO)
        .isPresent();
  }
}
