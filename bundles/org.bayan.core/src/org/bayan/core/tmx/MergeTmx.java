package org.bayan.core.tmx;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.internal.tmx.ChosenUnits;
import org.bayan.core.internal.tmx.MemoryFile;
import org.bayan.core.internal.tmx.MemoryOutput;
import org.bayan.core.internal.tmx.UnitDigest;
import org.bayan.exchange.tmx.TmxStreamWriter.Level;
import org.bayan.exchange.tmx.TmxUnit;

/** Joins translation memories in one file, in the order in which they are named. */
public final class MergeTmx {

  /** Which units are written once only. */
  public enum Duplicates {
    /** None: all are written. */
    KEEP,
    /** Those that say the same in everything. */
    IDENTICAL,
    /** Those with the same texts in the same languages; the first is written. */
    SAME_TEXTS
  }

  /**
   * Joins files. The header is that of the first.
   *
   * @param files TMX files
   * @param to the file to write
   * @param duplicates which units are written once
   * @param skipUnreadable whether units that cannot be read are left out; else they end the work
   * @param progress can stop it
   * @return what was done
   * @throws TaskException when a file cannot be read or written; nothing is written then
   */
  public MemoryOutcome run(
      List<Path> files, Path to, Duplicates duplicates, boolean skipUnreadable, Progress progress)
      throws TaskException {
    Function<TmxUnit, Optional<TmxUnit>> units = choice(duplicates);
    return new MemoryOutput(to, files, Level.TWO)
        .write(
            writing -> {
              for (Path file : files) {
                progress.step("Reading " + file.getFileName());
                writing.from(file);
                new MemoryFile(file, progress)
                    .read(
                        MemoryFile.unreadable(skipUnreadable),
                        new ChosenUnits(writing, UnaryOperator.identity(), units));
              }
            });
  }

  private static Function<TmxUnit, Optional<TmxUnit>> choice(Duplicates duplicates) {
    if (duplicates == Duplicates.KEEP) {
      return Optional::of;
    }
    Set<UnitDigest> written = new HashSet<>();
    return unit ->
        Optional.of(unit)
            .filter(
                one ->
                    written.add(
                        duplicates == Duplicates.IDENTICAL
                            ? UnitDigest.ofAll(one)
                            : UnitDigest.ofTexts(one)));
  }
}
