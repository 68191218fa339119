package org.bayan.okapi.internal.merge;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.bayan.okapi.internal.parts.MalformedPartException;
import org.bayan.okapi.internal.parts.ZipParts;

/**
 * Takes from a merged archive only the parts that have translations in them, and all others from
 * the original, byte by byte: the filters write each part that they read a little differently, and
 * leave out what they hold to be unimportant.
 */
public final class OriginalParts {
  /** Makes the part to write of the original part and the merged one. */
  public interface Restoring {
    /** The bytes of the part. */
    byte[] restore(String name, byte[] original, byte[] merged)
        throws IOException, MalformedPartException;
  }

  private OriginalParts() {}

  /**
   * Writes the archive.
   *
   * @param translated names of the parts that have translations in them
   * @param out is not closed
   */
  public static void write(
      Path original, Path merged, Set<String> translated, Restoring restoring, OutputStream out)
      throws IOException, MalformedPartException {
    try (ZipFile originalZip = new ZipFile(original.toFile());
        ZipFile mergedZip = new ZipFile(merged.toFile())) {
      ZipParts.rewrite(
          originalZip,
          (name, content) ->
              translated.contains(name) && mergedZip.getEntry(name) != null
                  ? restoring.restore(name, content, bytes(mergedZip, name))
                  : content,
          out);
    }
  }

  private static byte[] bytes(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    try (InputStream in = zip.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }
}
