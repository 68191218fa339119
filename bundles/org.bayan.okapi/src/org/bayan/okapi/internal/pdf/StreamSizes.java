package org.bayan.okapi.internal.pdf;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Measures what the content streams of a page unpack to before PDFBox unpacks them into memory.
 * Only Flate can make much of little.
 */
final class StreamSizes {
  private static final int CHUNK = 1 << 16;

  private final PdfLimits limits;

  StreamSizes(PdfLimits limits) {
    this.limits = limits;
  }

  void checkContents(PDPage page) throws IOException {
    COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
    if (contents instanceof COSStream stream) {
      check(stream);
    } else if (contents instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSStream stream) {
          check(stream);
        }
      }
    }
  }

  void check(COSStream stream) throws IOException {
    COSBase filters = stream.getFilters();
    InputStream unpacked = stream.createRawInputStream();
    if (filters instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        unpacked = unpacking(array.getObject(i), unpacked);
      }
    } else {
      unpacked = unpacking(filters, unpacked);
    }
    try (InputStream in = unpacked) {
      byte[] chunk = new byte[CHUNK];
      for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
        limits.countUnpacked(n);
      }
    } catch (ZipException | EOFException e) {
      // PDFBox takes what a faulty stream holds before the fault, and it is counted up to there.
      limits.countUnpacked(0);
    }
  }

  private static InputStream unpacking(COSBase filter, InputStream in) {
    boolean flate =
        COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter);
    return flate ? new InflaterInputStream(in) : in;
  }
}
