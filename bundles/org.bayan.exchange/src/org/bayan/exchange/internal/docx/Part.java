package org.bayan.exchange.internal.docx;

import java.io.IOException;

/**
 * A file in a DOCX.
 *
 * @param name of its entry, such as {@code word/document.xml}
 * @param content what writes it
 */
public record Part(String name, Content content) {
  /** Writes the one element of a part. */
  @FunctionalInterface
  public interface Content {
    /** Writes the root element and all in it. */
    void write(WordXml xml) throws IOException;
  }
}
