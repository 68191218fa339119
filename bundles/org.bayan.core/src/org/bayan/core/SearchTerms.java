package org.bayan.core;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bayan.core.internal.Termbases;
import org.bayan.exchange.TableColumn;
import org.bayan.terms.Equivalents;
import org.bayan.terms.TermSearch;
import org.bayan.terms.TermSearchHit;

/** Looks terms up in a termbase. */
public final class SearchTerms {

  private static final String ARABIC = "ar";
  private static final String ENGLISH = "en";

  /**
   * Searches.
   *
   * @param termbases where to search
   * @param query words in any form, or a pattern with {@code *} and {@code ?}
   * @param language a BCP 47 tag whose terms are searched; empty for all
   * @param otherLanguage a BCP 47 tag of the language of the equivalents; empty for English beside
   *     an Arabic term, and Arabic beside others
   * @param most how many terms are wanted at most, at least 1
   * @return the terms, the best first
   * @throws TaskException when a termbase cannot be read or the query has nothing to search for
   */
  public ResultTable<TermSearchHit> run(
      TermbaseChoice termbases,
      String query,
      Optional<String> language,
      Optional<String> otherLanguage,
      int most)
      throws TaskException {
    if (most < 1) {
      throw request("There is nothing to search with " + most + " terms at most; ask for 1.");
    }
    if (query.codePoints().noneMatch(SearchTerms::isSearched)) {
      throw request("'" + query + "' has neither a word nor a wildcard; write a term.");
    }
    List<TermSearchHit> hits =
        new TermSearch(Termbases.load(termbases)).find(query, language, most);
    return new ResultTable<>(columns(otherLanguage), hits);
  }

  private static boolean isSearched(int codePoint) {
    return Character.isLetterOrDigit(codePoint) || codePoint == '*' || codePoint == '?';
  }

  private static List<TableColumn<TermSearchHit>> columns(Optional<String> other) {
    return List.of(
        TableColumn.text("concept id", "concept", hit -> hit.concept().getId()),
        TableColumn.text("language", "language", TermSearchHit::language),
        TableColumn.text("term", "term", hit -> hit.term().getTerm()),
        TableColumn.text("status", "status", hit -> name(hit.term().getStatus())),
        TableColumn.text("match kind", "match", hit -> name(hit.kind())),
        TableColumn.texts(
            "equivalents",
            "equivalents",
            hit -> Equivalents.of(hit.concept(), other.orElseGet(() -> usual(hit.language())))));
  }

  private static String usual(String language) {
    boolean arabic = Locale.forLanguageTag(language).getLanguage().equals(ARABIC);
    return arabic ? ENGLISH : ARABIC;
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static TaskException request(String message) {
    return new TaskException(TaskException.Kind.REQUEST, message);
  }
}
