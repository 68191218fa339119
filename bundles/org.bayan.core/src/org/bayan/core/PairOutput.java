package org.bayan.core;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/** A kind of file that is written for each of many pairs. */
public enum PairOutput {
  /** The beads as a table. */
  TSV("tsv"),
  /** The bitext, for the workbench. */
  BITEXT("bitext"),
  /** A translation memory, TMX 1.4b. */
  TMX("tmx"),
  /** A bilingual page. */
  REPORT("html"),
  /** Why the beads are as they are, JSON, an object a line. */
  EXPLAIN("jsonl");

  private final String ending;

  PairOutput(String ending) {
    this.ending = ending;
  }

  /** The file of this kind for a pair. */
  public Path file(Path folder, DocumentPair pair) {
    return folder.resolve(pair.name() + "." + ending);
  }

  /** The files of some kinds for a pair. */
  static Deliverables deliverables(Collection<PairOutput> kinds, Path folder, DocumentPair pair) {
    return new Deliverables(
        BITEXT.file(kinds, folder, pair),
        TMX.file(kinds, folder, pair),
        TSV.file(kinds, folder, pair),
        REPORT.file(kinds, folder, pair),
        EXPLAIN.file(kinds, folder, pair));
  }

  private Optional<Path> file(Collection<PairOutput> kinds, Path folder, DocumentPair pair) {
    return kinds.contains(this) ? Optional.of(file(folder, pair)) : Optional.empty();
  }
}
