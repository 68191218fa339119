package org.bayan.core.memory;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.bayan.core.TaskException;
import org.bayan.core.TaskException.Kind;
import org.bayan.index.memory.TranslationMemory;
import org.bayan.index.memory.UnitCatalog;
import org.bayan.index.memory.UnitFact;
import org.bayan.index.memory.UnitQuery;
import org.bayan.text.search.SearchException;

/**
 * Which units a list shows: those that fit all that is given. Units are found by the index and the
 * catalog of a memory, so that a million of them take no more than a moment.
 *
 * @param words what was typed, see {@link UnitQuery#typed}; blank for all units
 * @param languages as the catalog has them
 * @param statuses literals of the status of beads, of which the unit has one; empty for all units
 * @param document the document that it comes from
 * @param person who made it or changed it last
 * @param since the first day on which it was made or changed last, as {@code 20260131}; 0 for any
 */
public record UnitListFilter(
    String words,
    Optional<String> languages,
    List<String> statuses,
    Optional<String> document,
    Optional<String> person,
    int since) {

  /** All units. */
  public static final UnitListFilter ALL =
      new UnitListFilter("", Optional.empty(), List.of(), Optional.empty(), Optional.empty(), 0);

  /** Copies the list. */
  public UnitListFilter {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(languages, "languages");
    statuses = List.copyOf(statuses);
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(person, "person");
  }

  /**
   * Whether the words are looked for in the index, which knows all of a memory before its catalog
   * is read.
   */
  public boolean needsCatalog() {
    return languages.isPresent()
        || !statuses.isEmpty()
        || document.isPresent()
        || person.isPresent()
        || since > 0;
  }

  /**
   * The numbers of the units that fit, rising.
   *
   * @param memory the memory
   * @param catalog its catalog
   * @throws TaskException when the words make no sense, or the memory cannot be read
   */
  public long[] in(TranslationMemory memory, UnitCatalog catalog) throws TaskException {
    try {
      if (words.isBlank()) {
        return catalog.numbers(fits(catalog));
      }
      long[] found = memory.find(UnitQuery.typed(words));
      if (!needsCatalog()) {
        return found;
      }
      IntPredicate fits = fits(catalog);
      return Arrays.stream(found)
          .filter(
              number -> {
                int row = catalog.row(number);
                return row >= 0 && fits.test(row);
              })
          .toArray();
    } catch (SearchException e) {
      throw new TaskException(
          Kind.REQUEST,
          "'%s' stands for too much; write more letters of the word.".formatted(words),
          e);
    } catch (IOException e) {
      throw new TaskException(Kind.INPUT, e.getMessage(), e);
    }
  }

  private IntPredicate fits(UnitCatalog catalog) {
    IntPredicate fits = row -> catalog.day(row) >= since;
    if (languages.isPresent()) {
      fits = fits.and(catalog.having(UnitFact.LANGUAGES, List.of(languages.get())));
    }
    if (!statuses.isEmpty()) {
      fits = fits.and(catalog.having(UnitFact.STATUS, statuses));
    }
    if (document.isPresent()) {
      fits = fits.and(catalog.having(UnitFact.DOCUMENT, List.of(document.get())));
    }
    if (person.isPresent()) {
      List<String> name = List.of(person.get());
      fits =
          fits.and(
              catalog
                  .having(UnitFact.CREATED_BY, name)
                  .or(catalog.having(UnitFact.CHANGED_BY, name)));
    }
    return fits;
  }
}
