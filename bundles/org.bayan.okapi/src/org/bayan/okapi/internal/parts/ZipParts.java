package org.bayan.okapi.internal.parts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.Optional;
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

  /** Says which part is written in place of another. */
  public interface Replacement {
    /** The new part of this name; empty when the old one is to be copied byte by byte. */
    Optional<Document> of(String name) throws IOException, MalformedPartException;
  }

  /**
   * Copies all entries in their order.
   *
   * @param out is not closed
   */
  public static void copy(ZipFile zip, Replacement replacement, OutputStream out)
      throws IOException, MalformedPartException {
    ZipOutputStream copy = new ZipOutputStream(out);
    for (Enumeration<? extends ZipEntry> e = zip.entries(); e.hasMoreElements(); ) {
      ZipEntry entry = e.nextElement();
      Optional<Document> part = replacement.of(entry.getName());
      put(copy, entry, part.isPresent() ? bytes(part.get()) : bytes(zip, entry));
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

  private static byte[] bytes(Document part) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    XmlPart.write(part, bytes);
    return bytes.toByteArray();
  }

  private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      return in.readAllBytes();
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
