package org.bayan.core.memory;

import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.TaskException.Kind;
import org.bayan.text.search.SearchException;

/** Shows how words are used and translated in several memories and in a bitext at once. */
public final class SearchUses {

  /**
   * Looks for words. A unit of a memory that was made of a bead of the bitext which is found, too,
   * is not given twice. A memory that cannot be read is named, and the others are looked into.
   *
   * @param request the words, and where to look
   * @param progress is told how far it is
   * @throws TaskException when the query makes no sense
   * @throws java.util.concurrent.CancellationException when the progress was cancelled
   */
  public FoundUses run(SearchUsesRequest request, Progress progress) throws TaskException {
    if (request.query().isBlank()) {
      throw new TaskException(Kind.REQUEST, "The query is empty; write a word.");
    }
    try {
      return new UseSearch(request, progress).run();
    } catch (SearchException e) {
      throw SearchConcordance.failure(request.query(), e);
    }
  }
}
