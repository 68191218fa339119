package org.bayan.okapi.internal.parts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;

/** Copies a ZIP file, changing some of its XML parts on the way. */
public final class ZipParts {
  /** Of all entries, so that the same document gives the same bytes at any time and place. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private ZipParts() {}

  /** Reads one part, when the file has it. */
  public static Optional<Document> read(ZipFile zip, String name)
      throws IOException, MalformedPartException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return Optional.empty();
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return Optional.of(XmlPart.read(name, in));
    }
  }

  /**
   * Copies all entries in their order.
   *
   * @param change what to do with the part of a name; a part without a change is copied byte by
   *     byte
   * @param out is not closed
   */
  public static void copy(
      ZipFile zip, Function<String, Optional<Consumer<Document>>> change, OutputStream out)
      throws IOException, MalformedPartException {
    ZipOutputStream copy = new ZipOutputStream(out);
    for (Enumeration<? extends ZipEntry> e = zip.entries(); e.hasMoreElements(); ) {
      ZipEntry entry = e.nextElement();
      Optional<Consumer<Document>> changing = change.apply(entry.getName());
      if (changing.isPresent()) {
        put(copy, entry, changed(zip, entry, changing.get()));
      } else {
        try (InputStream in = zip.getInputStream(entry)) {
          put(copy, entry, in.readAllBytes());
        }
      }
    }
    copy.finish();
  }

  /** What becomes of one entry. */
  public interface Rewriting {
    /**
     * The bytes to write in place of an entry's.
     *
     * @param name of the entry
     * @param content what it holds
     */
    byte[] rewrite(String name, byte[] content) throws IOException, MalformedPartException;
  }

  /**
   * Copies all entries in their order.
   *
   * @param out is not closed
   */
  public static void rewrite(ZipFile zip, Rewriting rewriting, OutputStream out)
      throws IOException, MalformedPartException {
    ZipOutputStream copy = new ZipOutputStream(out);
    for (Enumeration<? extends ZipEntry> e = zip.entries(); e.hasMoreElements(); ) {
      ZipEntry entry = e.nextElement();
      try (InputStream in = zip.getInputStream(entry)) {
        put(copy, entry, rewriting.rewrite(entry.getName(), in.readAllBytes()));
      }
    }
    copy.finish();
  }

  private static byte[] changed(ZipFile zip, ZipEntry entry, Consumer<Document> change)
      throws IOException, MalformedPartException {
    try (InputStream in = zip.getInputStream(entry)) {
      Document part = XmlPart.read(entry.getName(), in);
      change.accept(part);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      XmlPart.write(part, bytes);
      return bytes.toByteArray();
    }
  }

  /** An entry that was not compressed stays so: the first one of an ODT must not be. */
  private static void put(ZipOutputStream copy, ZipEntry original, byte[] content)
      throws IOException {
    ZipEntry entry = new ZipEntry(original.getName());
    entry.setTimeLocal(TIME);
    if (original.getMethod() == ZipEntry.STORED) {
      CRC32 checksum = new CRC32();
      checksum.update(content);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(content.length);
      entry.setCrc(checksum.getValue());
    }
    copy.putNextEntry(entry);
    copy.write(content);
    copy.closeEntry();
  }
}
