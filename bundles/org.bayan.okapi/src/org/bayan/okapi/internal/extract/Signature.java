package org.bayan.okapi.internal.extract;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The first bytes by which files that are not text can be known. */
enum Signature {
  PDF("a PDF document", "%PDF-"),
  ZIP("a ZIP archive", "PK\u0003\u0004"),
  EMPTY_ZIP("an empty ZIP archive", "PK\u0005\u0006"),
  OLE(
      "an old Office document or one with a password",
      "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
  RTF("an RTF document", "{\\rtf"),
  PNG("a PNG picture", "\u0089PNG\r\n"),
  JPEG("a JPEG picture", "\u00FF\u00D8\u00FF"),
  GIF("a GIF picture", "GIF8"),
  ELF("a program", "\u007FELF"),
  WINDOWS_PROGRAM("a program", "MZ\u0090\u0000"),
  GZIP("a compressed file", "\u001F\u008B\b"),
  BZIP2("a compressed file", "BZh"),
  XZ("a compressed file", "\u00FD7zXZ"),
  SEVEN_ZIP("an archive", "7z\u00BC\u00AF\u0027\u001C"),
  RAR("an archive", "Rar!\u001A\u0007"),
  CLASS("a Java class", "\u00CA\u00FE\u00BA\u00BE");

  private final String description;
  private final byte[] bytes;

  Signature(String description, String bytes) {
    this.description = description;
    this.bytes = bytes.getBytes(StandardCharsets.ISO_8859_1);
  }

  String description() {
    return description;
  }

  /** The signature at the start of a file. */
  static Optional<Signature> of(byte[] file) {
    for (Signature candidate : values()) {
      if (candidate.begins(file)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  private boolean begins(byte[] file) {
    if (file.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if (file[i] != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
