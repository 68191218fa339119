package org.bayan.core.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** Refers from one file to another. */
public final class RelativeUri {

  private RelativeUri() {}

  /**
   * A URI that resolves to a file against another.
   *
   * @param file the file to refer to
   * @param base the file that holds the reference
   * @return a relative URI; an absolute one where no relative path leads there
   */
  public static String of(Path file, Path base) {
    Path to = file.toAbsolutePath().normalize();
    Path from = base.toAbsolutePath().normalize().getParent();
    if (from == null || !to.getRoot().equals(from.getRoot())) {
      return to.toUri().toString();
    }
    String separator = to.getFileSystem().getSeparator();
    String path = from.relativize(to).toString().replace(separator, "/");
    try {
      // A colon before the first slash would look like the end of a scheme.
      return new URI(null, null, path.contains(":") ? "./" + path : path, null).toASCIIString();
    } catch (URISyntaxException e) {
      // The constructor quotes what a path may hold and a URI may not.
      throw new IllegalStateException(e);
    }
  }
}
