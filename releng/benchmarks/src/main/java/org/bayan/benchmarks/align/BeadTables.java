package org.bayan.benchmarks.align;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bayan.align.AlignedBead;
import org.bayan.align.evaluation.BeadSides;
import org.bayan.align.evaluation.GoldBeads;
import org.bayan.benchmarks.BenchException;

/** Writes the beads of each set into a folder, as NAME.tsv, for other scorers. */
final class BeadTables {
  private final Path folder;

  BeadTables(Path folder) {
    this.folder = folder;
  }

  /** Writes a table: source, target, confidence, cost. */
  void write(String name, List<AlignedBead> beads) throws BenchException {
    Path file = folder.resolve(name + ".tsv");
    try {
      Files.createDirectories(folder);
      Files.write(file, beads.stream().map(BeadTables::line).toList(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new BenchException("The file " + file + " cannot be written.", e);
    }
  }

  private static String line(AlignedBead bead) {
    return GoldBeads.format(BeadSides.of(bead))
        + Figures.line("\t%.6f\t%.4f", bead.confidence(), bead.cost());
  }
}
