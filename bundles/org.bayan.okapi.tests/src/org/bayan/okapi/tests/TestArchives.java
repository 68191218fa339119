package org.bayan.okapi.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** ZIP files as no honest program writes them. */
final class TestArchives {
  private static final int DIRECTORY_RECORD = 0x02014B50;
  private static final int OFFSET_IN_RECORD = 42;

  private TestArchives() {}

  /** A DOCX of one paragraph with one more part: {@code start} and some pieces. */
  static void docxWith(Path file, String part, String start, String piece, int pieces)
      throws IOException {
    Path plain = file.resolveSibling("plain.docx");
    TestDocuments.docx(plain, TestDocuments.paragraph("", "نص"), "حاشية", "");
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(plain));
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        in.transferTo(out);
      }
      out.putNextEntry(new ZipEntry(part));
      out.write(start.getBytes(StandardCharsets.UTF_8));
      byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < pieces; i++) {
        out.write(bytes);
      }
    }
  }

  /** Renames all entries of a name to another of the same length, checking nothing. */
  static void rename(Path file, String from, String to) throws IOException {
    String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    Files.write(file, bytes.replace(from, to).getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Makes every entry from the second on begin where the first one does. */
  static void overlap(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 0; i + OFFSET_IN_RECORD + 4 <= bytes.length; i++) {
      if (number(bytes, i) == DIRECTORY_RECORD) {
        for (int j = 0; j < 4; j++) {
          bytes[i + OFFSET_IN_RECORD + j] = 0;
        }
      }
    }
    Files.write(file, bytes);
  }

  private static int number(byte[] bytes, int at) {
    return bytes[at] & 0xFF
        | (bytes[at + 1] & 0xFF) << 8
        | (bytes[at + 2] & 0xFF) << 16
        | (bytes[at + 3] & 0xFF) << 24;
  }
}
