package org.bayan.okapi.internal.extract;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.DocumentException.Reason;
import org.bayan.okapi.DocumentExtractor;
import org.bayan.okapi.internal.xml.XmlFaultException;
import org.bayan.okapi.internal.xml.XmlGuard;

/**
 * Unpacks each part of a document once, because the sizes that a ZIP file states need not be true,
 * and looks through those in XML. Parts within archives within the document are not opened.
 */
final class ArchiveGuard {
  private static final int MAX_ENTRIES = 10_000;
  private static final int MAX_SHOWN = 80;
  private static final long MAX_XML_BYTES = 128L << 20;

  /** Old programs write a document type declaration into it, and no filter reads it. */
  private static final String MANIFEST = "META-INF/manifest.xml";

  /** A part, or all parts together, are larger than they may be. */
  private static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** Counts what is read against two limits. */
  private final class Counted extends FilterInputStream {
    private long partLeft;

    Counted(InputStream in, long limit) {
      super(in);
      partLeft = limit;
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int read) throws IOException {
      partLeft -= read;
      left -= read;
      if (partLeft < 0 || left < 0) {
        throw new TooLargeException();
      }
    }
  }

  private final ZipFile zip;
  private final Path file;
  private final Set<String> names = new HashSet<>();
  private final byte[] buffer = new byte[1 << 16];
  private long left = DocumentExtractor.MAX_UNCOMPRESSED_BYTES;

  ArchiveGuard(ZipFile zip, Path file) {
    this.zip = zip;
    this.file = file;
  }

  /**
   * Reads all parts.
   *
   * @throws DocumentException when a part goes beyond a limit, or its name is no name of a part
   * @throws IOException when a part cannot be unpacked
   */
  void check() throws IOException, DocumentException {
    if (zip.size() > MAX_ENTRIES) {
      throw new DocumentException(
          Reason.UNSUPPORTED,
          file,
          "has more than " + MAX_ENTRIES + " parts; split it or save it without pictures");
    }
    for (Enumeration<? extends ZipEntry> e = zip.entries(); e.hasMoreElements(); ) {
      ZipEntry entry = e.nextElement();
      checkName(entry.getName());
      checkPart(entry);
    }
  }

  private void checkName(String name) throws DocumentException {
    String path = "/" + name.replace('\\', '/') + "/";
    if (path.contains("/../") || path.startsWith("//")) {
      throw refused(Reason.MALFORMED, name, "has a name that leads out of the document");
    }
    if (!names.add(name)) {
      throw refused(Reason.MALFORMED, name, "is there twice");
    }
  }

  private void checkPart(ZipEntry entry) throws IOException, DocumentException {
    String name = entry.getName();
    boolean xml = isXml(name);
    try (InputStream in =
        new Counted(zip.getInputStream(entry), xml ? MAX_XML_BYTES : Long.MAX_VALUE)) {
      if (xml) {
        XmlGuard.check(in);
      }
      drain(in);
    } catch (TooLargeException e) {
      throw tooLarge(name);
    } catch (XmlFaultException e) {
      if (!e.isMalformed()) {
        throw refused(Reason.UNSUPPORTED, name, "has " + e.getMessage());
      }
      // The filter says so if it needs the part, and else nothing is lost with it.
    }
  }

  private void drain(InputStream in) throws IOException {
    int read = 0;
    while (read >= 0) {
      read = in.read(buffer);
    }
  }

  private static boolean isXml(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return (lower.endsWith(".xml") || lower.endsWith(".rels")) && !name.equals(MANIFEST);
  }

  private DocumentException tooLarge(String part) {
    if (left >= 0) {
      long limit = MAX_XML_BYTES >> 20;
      return refused(Reason.UNSUPPORTED, part, "unpacks to more than " + limit + " MiB");
    }
    return new DocumentException(
        Reason.UNSUPPORTED,
        file,
        "unpacks to more than "
            + (DocumentExtractor.MAX_UNCOMPRESSED_BYTES >> 20)
            + " MiB; split it or save it without pictures");
  }

  private DocumentException refused(Reason reason, String part, String why) {
    return new DocumentException(
        reason,
        file,
        "cannot be read, for its part "
            + printable(part)
            + " "
            + why
            + "; open it in its own program, and save it again or split it");
  }

  /** A name in an archive may hold anything, and as much of it as it likes. */
  private static String printable(String name) {
    String shown = name.replaceAll("\\p{C}", "?");
    return shown.length() <= MAX_SHOWN ? shown : shown.substring(0, MAX_SHOWN) + "…";
  }
}
