package org.bayan.core.library;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.bayan.align.recall.PassageKeys;
import org.bayan.align.recall.QueryGroup;
import org.bayan.align.recall.QueryKeys;
import org.bayan.align.recall.WeightedKey;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.internal.LanguageChoice;

/**
 * Finds the passages of a library that may stand behind texts in another language, or in the same:
 * by what the words of each may become, with numbers, dates, names and symbols. Each text is looked
 * at by itself; what stands behind a whole report, {@link org.bayan.core.citation.CiteReport}
 * tells.
 */
public final class FindPassages {

  /**
   * Finds passages.
   *
   * @param library where to look; stays open
   * @param request what to look for
   * @param progress is told how far it is
   * @return for each text the passages, the best first
   * @throws TaskException when a lexicon cannot be read, or the index cannot be made or read
   * @throws CancellationException when the progress was cancelled
   */
  public List<List<FoundPassage>> run(
      Library library, FindPassagesRequest request, Progress progress) throws TaskException {
    Function<String, List<QueryGroup>> queries = queries(request, progress);
    library.index(progress);
    progress.step("Searching");
    List<List<FoundPassage>> found = new ArrayList<>(request.texts().size());
    for (String text : request.texts()) {
      if (progress.cancelled()) {
        throw new CancellationException("The search was cancelled.");
      }
      found.add(library.find(queries.apply(text), request.passages(), request.most()));
      progress.worked(found.size() / (double) request.texts().size());
    }
    return found;
  }

  private static Function<String, List<QueryGroup>> queries(
      FindPassagesRequest request, Progress progress) throws TaskException {
    if (LanguageChoice.isSame(request.language(), request.passages())) {
      return text -> itself(text, request.language());
    }
    return new QueryKeys(
            request.language(),
            request.passages(),
            request.lexicons().load(request.language(), request.passages(), progress))
        ::of;
  }

  /** In the same language a word becomes itself. */
  private static List<QueryGroup> itself(String text, String language) {
    return PassageKeys.of(text, language).stream()
        .map(key -> new QueryGroup(List.of(new WeightedKey(key, 1))))
        .toList();
  }
}
