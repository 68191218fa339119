package org.bayan.project.ui.internal.controls;

import java.util.List;

/** The names of the documents that can be read, as a file dialog asks for them. */
public final class DocumentPatterns {

  /** The patterns, such as {@code *.docx}. */
  public static final List<String> ALL =
      List.of(
          "*.txt",
          "*.md",
          "*.markdown",
          "*.html",
          "*.htm",
          "*.xhtml",
          "*.docx",
          "*.odt",
          "*.pdf",
          "*.xlf",
          "*.xliff",
          "*.po");

  private DocumentPatterns() {}
}
