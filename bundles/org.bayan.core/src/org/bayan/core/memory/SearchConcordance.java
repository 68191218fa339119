package org.bayan.core.memory;

import java.io.IOException;
import java.util.List;
import org.bayan.core.ResultTable;
import org.bayan.core.TaskException;
import org.bayan.core.TaskException.Kind;
import org.bayan.index.memory.Concordance;
import org.bayan.index.memory.ConcordanceRequest;
import org.bayan.index.memory.TranslationMemory;
import org.bayan.text.search.SearchException;

/** Shows how words are used and translated in a translation memory. */
public final class SearchConcordance {

  /**
   * Looks for words.
   *
   * @throws TaskException when the memory cannot be read, languages are not known, or the query
   *     makes no sense
   */
  public ConcordanceOutcome run(SearchConcordanceRequest request) throws TaskException {
    if (request.query().isBlank()) {
      throw new TaskException(Kind.REQUEST, "The query is empty; write a word.");
    }
    try (TranslationMemory memory = TranslationMemory.open(request.memory())) {
      MemoryLanguages languages =
          MemoryLanguages.of(memory, request.query(), request.language(), request.targetLanguage());
      Concordance concordance =
          memory.concordance(
              new ConcordanceRequest(
                  request.query(),
                  languages.source(),
                  languages.target(),
                  request.mode(),
                  request.distance(),
                  request.most()));
      List<ConcordanceLine> lines = new ConcordanceLines(languages).of(concordance.hits());
      return new ConcordanceOutcome(
          new ResultTable<>(ConcordanceColumns.of(line -> line), lines), concordance.more());
    } catch (SearchException e) {
      throw failure(request.query(), e);
    } catch (IOException e) {
      throw MemoryFaults.reading(request.memory(), e);
    }
  }

  static TaskException failure(String query, SearchException failure) {
    String sentence =
        failure.problem() == SearchException.Problem.EXPRESSION
            ? "'%s' is no regular expression for words: %s."
            : "'%s' stands for too much (%s); write more letters of the word.";
    return new TaskException(Kind.REQUEST, sentence.formatted(query, failure.getMessage()));
  }
}
