package org.bayan.core.tmx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.internal.InputFaults;
import org.bayan.core.internal.tmx.FirstProblems;
import org.bayan.exchange.TmxUnitReader;
import org.bayan.exchange.tmx.TmxProblem;
import org.bayan.exchange.tmx.TmxStreamReader.Unreadable;
import org.bayan.model.memory.TranslationUnit;
import org.bayan.model.memory.UnitVariant;

/** Looks into TMX files before they are taken into a memory. */
public final class LookAtTmx {

  private static final int MOST_PROBLEMS = 200;

  /**
   * What is in the files.
   *
   * @param units how many units can be read
   * @param unreadable how many cannot
   * @param languages how many texts there are in each language, by its tag
   * @param first the first units
   * @param problems what is not as the standard has it, the first problems
   * @param more how many more problems there are
   */
  public record Outcome(
      long units,
      long unreadable,
      Map<String, Long> languages,
      List<TranslationUnit> first,
      List<FileProblem> problems,
      long more) {

    /** Copies lists and map; languages stay in their order. */
    public Outcome {
      languages = Collections.unmodifiableMap(new TreeMap<>(languages));
      first = List.copyOf(first);
      problems = List.copyOf(problems);
    }
  }

  private final int most;
  private final Map<String, Long> languages = new TreeMap<>();
  private final List<TranslationUnit> first = new ArrayList<>();
  private final FirstProblems problems = new FirstProblems(MOST_PROBLEMS);
  private long units;
  private long unreadable;

  /**
   * A look.
   *
   * @param most how many of the first units are given
   */
  public LookAtTmx(int most) {
    this.most = most;
  }

  /**
   * Reads files to their ends.
   *
   * @param files the files
   * @param progress is told how far it is
   * @throws TaskException when one cannot be read to its end
   * @throws CancellationException when the progress was cancelled
   */
  public Outcome run(List<Path> files, Progress progress) throws TaskException {
    for (int i = 0; i < files.size(); i++) {
      Path file = files.get(i);
      InputFaults.requireFile(file);
      progress.step("Reading " + file.getFileName());
      double before = i;
      try {
        long size = Math.max(1, Files.size(file));
        new TmxUnitReader()
            .read(
                file,
                Unreadable.SKIP,
                this::take,
                problem -> note(file, problem),
                bytes -> tell(progress, (before + bytes / (double) size) / files.size()));
      } catch (IOException e) {
        throw InputFaults.of(file, e);
      }
    }
    return new Outcome(units, unreadable, languages, first, problems.problems(), problems.more());
  }

  private static void tell(Progress progress, double share) {
    if (progress.cancelled()) {
      throw new CancellationException("The look was cancelled.");
    }
    progress.worked(Math.min(1, share));
  }

  private void take(TranslationUnit unit) {
    units++;
    for (UnitVariant variant : unit.variants()) {
      languages.merge(variant.language(), 1L, Long::sum);
    }
    if (first.size() < most) {
      first.add(unit);
    }
  }

  private void note(Path file, TmxProblem problem) {
    unreadable += problem.kind() == TmxProblem.Kind.SKIPPED ? 1 : 0;
    problems.add(FileProblem.of(file, problem));
  }
}
