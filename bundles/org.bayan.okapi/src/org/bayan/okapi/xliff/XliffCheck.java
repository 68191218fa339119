package org.bayan.okapi.xliff;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.DocumentException.Reason;
import org.bayan.okapi.internal.xliff.XliffDocument;
import org.bayan.okapi.internal.xliff.XliffText;
import org.bayan.okapi.internal.xml.XmlFaultException;
import org.bayan.okapi.internal.xml.XmlGuard;

/**
 * Looks whether a file is valid XLIFF 1.0 to 1.2, 2.0 or 2.1.
 *
 * <p>Versions 2 (OASIS 2014, 2018) are checked by their schemas, by the constraints that Okapi's
 * XLIFF toolkit knows, and by those of the modules for sizes, resources and tracked changes that it
 * does not know. Of versions 1 (OASIS 2008) elements, attributes, values and references are
 * checked. The toolkit ends at the first fault it finds, so that a file may have more.
 */
public final class XliffCheck {

  /** A larger file would take many times its bytes in memory. */
  private static final int MAX_BYTES = 128 << 20;

  /**
   * Checks a file.
   *
   * @param file the file
   * @return its faults by line; none when it is valid
   * @throws DocumentException when there is no such file or it cannot be opened
   */
  public List<XliffFault> run(Path file) throws DocumentException {
    Optional<XliffFault> damage = damage(file);
    if (damage.isPresent()) {
      return List.of(damage.get());
    }
    return XliffDocument.faults(XliffText.of(read(file))).stream()
        .sorted(Comparator.comparingInt(XliffFault::line))
        .distinct()
        .toList();
  }

  /**
   * Looks whether a file can be read at all: it is well-formed XML, in the encoding that it
   * declares, and holds nothing that could exhaust who reads it.
   *
   * @param file the file
   * @return what is wrong, if anything is
   * @throws DocumentException when there is no such file or it cannot be opened
   */
  public static Optional<XliffFault> damage(Path file) throws DocumentException {
    requireFile(file);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      // Before the file is in memory: what could exhaust it is told by a pass that needs none.
      XmlGuard.check(in);
      if (Files.size(file) > MAX_BYTES) {
        String detail = "the file is larger than " + (MAX_BYTES >> 20) + " MiB; split it";
        return Optional.of(new XliffFault(0, detail));
      }
    } catch (XmlFaultException e) {
      return Optional.of(fault(e));
    } catch (IOException e) {
      throw unreadable(file, e);
    }
    return XliffText.encodingFault(read(file));
  }

  private static byte[] read(Path file) throws DocumentException {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static void requireFile(Path file) throws DocumentException {
    if (!Files.exists(file)) {
      throw new DocumentException(Reason.NOT_FOUND, file, "does not exist; check the path");
    }
    if (Files.isDirectory(file)) {
      throw new DocumentException(Reason.NOT_READABLE, file, "is a folder; name a file in it");
    }
  }

  private static DocumentException unreadable(Path file, IOException failure) {
    return new DocumentException(
        Reason.NOT_READABLE, file, "cannot be read; check its permissions", failure);
  }

  private static XliffFault fault(XmlFaultException fault) {
    if (!fault.isMalformed()) {
      return new XliffFault(fault.line(), "the file has " + fault.getMessage());
    }
    return new XliffFault(fault.line(), "the XML is damaged: " + XliffText.reason(fault));
  }
}
