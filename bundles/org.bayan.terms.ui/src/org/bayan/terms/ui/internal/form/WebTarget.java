package org.bayan.terms.ui.internal.form;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.program.Program;

/** Opens what a cross-reference points to outside the termbase: pages, pictures, documents. */
final class WebTarget {

  private static final Set<String> WEB = Set.of("http", "https");

  /** What is looked at; a termbase from elsewhere must not start programs. */
  private static final Set<String> DOCUMENTS =
      Set.of(
          "png", "jpg", "jpeg", "gif", "svg", "webp", "bmp", "tif", "tiff", "pdf", "txt", "htm",
          "html", "rtf", "odt", "ods", "odp", "doc", "docx", "xls", "xlsx", "ppt", "pptx");

  private WebTarget() {}

  /**
   * Opens it with the program that the system has for it.
   *
   * @param target a URI, or the path of a file
   * @param termbase the file that names it; relative paths begin in its folder
   * @return whether it was opened
   */
  static boolean open(String target, Path termbase) {
    Optional<URI> uri = uri(target);
    if (uri.map(URI::getScheme).filter(one -> WEB.contains(lower(one))).isPresent()) {
      return Program.launch(uri.get().toString());
    }
    return file(target, uri, termbase)
        .filter(WebTarget::isDocument)
        .filter(Files::isRegularFile)
        .map(file -> Program.launch(file.toString()))
        .orElse(false);
  }

  private static Optional<URI> uri(String target) {
    try {
      return Optional.of(new URI(target.strip()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Optional<Path> file(String target, Optional<URI> uri, Path termbase) {
    try {
      boolean isFile = uri.map(URI::getScheme).filter("file"::equalsIgnoreCase).isPresent();
      return Optional.of(
          isFile ? Path.of(uri.get()) : termbase.resolveSibling(target.strip()).normalize());
    } catch (IllegalArgumentException e) {
      // No path, such as a URI of a scheme that is not opened.
      return Optional.empty();
    }
  }

  private static boolean isDocument(Path file) {
    String name = lower(String.valueOf(file.getFileName()));
    return DOCUMENTS.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
