package org.bayan.terms.ui.internal.list;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bayan.ui.internal.views.Moments;

/**
 * A column of the list.
 *
 * @param kind what it shows
 * @param language the primary language of the terms in it; empty for other columns
 */
record ConceptColumn(Kind kind, String language) {

  private static final String ARABIC = "ar";
  private static final String ENGLISH = "en";

  /** What columns show. */
  enum Kind {
    WORKFLOW(108),
    TERM(190),
    SUBJECT(160),
    BODY(140),
    CHANGED(130),
    AUTHOR(120);

    private final int width;

    Kind(int width) {
      this.width = width;
    }

    /** Its width until a person changes it, in pixels. */
    int width() {
      return width;
    }
  }

  /**
   * The columns of a termbase: Arabic and English first, then its other languages.
   *
   * @param known its primary languages
   */
  static List<ConceptColumn> of(Collection<String> known) {
    Set<String> languages = new LinkedHashSet<>(List.of(ARABIC, ENGLISH));
    languages.addAll(known);
    List<ConceptColumn> columns = new ArrayList<>();
    columns.add(new ConceptColumn(Kind.WORKFLOW, ""));
    languages.forEach(language -> columns.add(new ConceptColumn(Kind.TERM, language)));
    for (Kind kind : List.of(Kind.SUBJECT, Kind.BODY, Kind.CHANGED, Kind.AUTHOR)) {
      columns.add(new ConceptColumn(kind, ""));
    }
    return List.copyOf(columns);
  }

  /** A name of the column among those of any termbase. */
  String id() {
    return language.isEmpty() ? kind.name().toLowerCase(Locale.ROOT) : language;
  }

  /** What stands above it. */
  String title() {
    return switch (kind) {
      case WORKFLOW -> Messages.column_workflow;
      case TERM -> Locale.forLanguageTag(language).getDisplayLanguage(Locale.getDefault());
      case SUBJECT -> Messages.column_subject;
      case BODY -> Messages.column_body;
      case CHANGED -> Messages.column_changed;
      case AUTHOR -> Messages.column_author;
    };
  }

  /** What it says of a concept. */
  String text(ConceptRow row) {
    return switch (kind) {
      case WORKFLOW -> TermNames.workflow(row.workflow());
      case TERM -> row.terms().getOrDefault(language, "");
      case SUBJECT -> row.subject();
      case BODY -> row.bodiesInWords();
      case CHANGED -> row.changedAt().map(Moments::day).orElse("");
      case AUTHOR -> row.changedBy();
    };
  }

  /** When a concept was changed, for sorting: those of which nothing is known come first. */
  static Instant moment(ConceptRow row) {
    return row.changedAt().orElse(Instant.MIN);
  }
}
