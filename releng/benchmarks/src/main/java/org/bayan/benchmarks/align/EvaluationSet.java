package org.bayan.benchmarks.align;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bayan.align.AlignmentSegment;
import org.bayan.align.evaluation.BeadSides;
import org.bayan.benchmarks.BenchException;

/** Two texts with gold beads. */
record EvaluationSet(
    String name,
    List<AlignmentSegment> source,
    List<AlignmentSegment> target,
    List<BeadSides> gold) {

  /** All sets of folders, in the order of the folders and of their names. */
  static List<EvaluationSet> read(List<Path> folders, Suffixes suffixes) throws BenchException {
    List<EvaluationSet> sets = new ArrayList<>();
    for (Path folder : folders) {
      List<String> names = names(folder, "." + suffixes.gold());
      if (names.isEmpty()) {
        throw new BenchException(
            "The folder " + folder + " holds no file that ends in ." + suffixes.gold() + ".");
      }
      for (String name : names) {
        sets.add(read(folder, name, suffixes));
      }
    }
    return sets;
  }

  private static EvaluationSet read(Path folder, String name, Suffixes suffixes)
      throws BenchException {
    EvaluationSet set =
        new EvaluationSet(
            name,
            TextFiles.segments(folder.resolve(name + "." + suffixes.source())),
            TextFiles.segments(folder.resolve(name + "." + suffixes.target())),
            TextFiles.gold(folder.resolve(name + "." + suffixes.gold())));
    for (BeadSides bead : set.gold) {
      set.check(bead.source(), set.source.size(), folder, suffixes.source());
      set.check(bead.target(), set.target.size(), folder, suffixes.target());
    }
    return set;
  }

  private void check(List<Integer> indices, int size, Path folder, String suffix)
      throws BenchException {
    if (!indices.isEmpty() && indices.getLast() >= size) {
      throw new BenchException(
          "The gold of "
              + folder.resolve(name)
              + " names the segment "
              + indices.getLast()
              + ", and its ."
              + suffix
              + " has only "
              + size
              + " (counted from 0).");
    }
  }

  private static List<String> names(Path folder, String ending) throws BenchException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new BenchException("The folder " + folder + " cannot be read.", e);
    }
  }
}
