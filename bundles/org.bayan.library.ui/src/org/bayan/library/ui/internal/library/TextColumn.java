package org.bayan.library.ui.internal.library;

import java.util.Locale;
import org.bayan.library.ui.internal.library.FoundTexts.FoundPassage;
import org.bayan.library.ui.internal.library.FoundTexts.FoundText;
import org.bayan.model.library.OfficialParagraph;
import org.bayan.model.library.TextDetails;
import org.eclipse.osgi.util.NLS;

/** The columns of the documents. */
enum TextColumn {
  TITLE(6),
  SYMBOL(3),
  DATE(2),
  BODY(3),
  LANGUAGE(2);

  /** So much of a paragraph is shown. */
  private static final int MOST = 300;

  private final int weight;

  TextColumn(int weight) {
    this.weight = weight;
  }

  /** Its share of the width. */
  int weight() {
    return weight;
  }

  String title() {
    return switch (this) {
      case TITLE -> Messages.column_title;
      case SYMBOL -> Messages.column_symbol;
      case DATE -> Messages.column_date;
      case BODY -> Messages.column_body;
      case LANGUAGE -> Messages.column_language;
    };
  }

  /** What it says of a document or of a paragraph that was found. */
  String text(Object element) {
    if (element instanceof FoundText found) {
      return text(found.text().details(), found.text().id());
    }
    return this == TITLE && element instanceof FoundPassage passage ? text(passage) : "";
  }

  private String text(TextDetails details, String id) {
    return switch (this) {
      case TITLE -> details.title().isEmpty() ? id : details.title();
      case SYMBOL -> details.symbol();
      case DATE -> details.date();
      case BODY -> details.body();
      case LANGUAGE -> Locale.forLanguageTag(details.language()).getDisplayName();
    };
  }

  private static String text(FoundPassage passage) {
    OfficialParagraph paragraph = passage.paragraph();
    String text = paragraph.text();
    String shown = text.length() > MOST ? text.substring(0, MOST) + "\u2026" : text;
    return paragraph.number().isEmpty() || text.startsWith(paragraph.number())
        ? shown
        : NLS.bind(Messages.passage, paragraph.number(), shown);
  }
}
