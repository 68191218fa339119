package org.bayan.core;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.bayan.core.internal.Termbases;
import org.bayan.model.termbase.Termbase;

/** Reads termbases as they are in their editors. */
public final class LoadedTermbases {

  private LoadedTermbases() {}

  /**
   * Reads termbases, which takes time.
   *
   * @param termbases which ones
   * @param unsaved what editors hold of some of the files
   * @return each termbase with where it comes from, the most important first
   * @throws TaskException when one cannot be read
   */
  public static SequencedMap<Termbase, TermOrigin> load(
      TermbaseChoice termbases, Map<Path, UnsavedConcepts> unsaved) throws TaskException {
    SequencedMap<Termbase, TermOrigin> origins = new LinkedHashMap<>();
    for (Path file : termbases.files()) {
      Termbase read = Termbases.load(new TermbaseChoice(List.of(file), false)).getFirst();
      if (unsaved.containsKey(file)) {
        unsaved.get(file).applyTo(read);
      }
      origins.put(read, origin(read, Optional.of(file)));
    }
    if (termbases.seed()) {
      Termbase seed = Termbases.load(TermbaseChoice.SEED).getFirst();
      origins.put(seed, origin(seed, Optional.empty()));
    }
    return origins;
  }

  static TermOrigin origin(Termbase termbase, Optional<Path> file) {
    String title = termbase.getTitle() == null ? "" : termbase.getTitle().strip();
    String name = file.map(Path::getFileName).map(Path::toString).orElse("");
    return new TermOrigin(title.isEmpty() ? name : title, file);
  }
}
