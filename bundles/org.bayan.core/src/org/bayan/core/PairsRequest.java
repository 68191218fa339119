package org.bayan.core;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Many pairs of documents to be aligned.
 *
 * @param pairs the pairs; no two have one name
 * @param list the file that named them, which must not be overwritten
 * @param reading how all of the documents are read
 * @param options what helps to align
 * @param folder where the files are written; made when it is not there
 * @param outputs the kinds of files to write for each pair
 * @param summary a table of what came of the pairs (TSV)
 * @param jobs how many pairs are worked on at a time, at least 1; the result is the same
 * @param resume whether pairs are passed over whose files are there and would come out the same
 */
public record PairsRequest(
    List<DocumentPair> pairs,
    Optional<Path> list,
    Reading reading,
    AlignmentOptions options,
    Path folder,
    Set<PairOutput> outputs,
    Optional<Path> summary,
    int jobs,
    boolean resume) {

  /**
   * How documents are read.
   *
   * @param sourceLanguage BCP 47 tag
   * @param targetLanguage BCP 47 tag
   * @param encoding the encoding of their bytes; detected when absent
   * @param segmented whether they have one segment a line
   * @param rules the segmentation rules
   */
  public record Reading(
      String sourceLanguage,
      String targetLanguage,
      Optional<Charset> encoding,
      boolean segmented,
      RulesChoice rules) {

    /** Nothing may be null. */
    public Reading {
      Objects.requireNonNull(sourceLanguage, "sourceLanguage");
      Objects.requireNonNull(targetLanguage, "targetLanguage");
      Objects.requireNonNull(encoding, "encoding");
      Objects.requireNonNull(rules, "rules");
    }
  }

  /** Copies the collections. */
  public PairsRequest {
    pairs = List.copyOf(pairs);
    Objects.requireNonNull(list, "list");
    Objects.requireNonNull(reading, "reading");
    Objects.requireNonNull(options, "options");
    Objects.requireNonNull(folder, "folder");
    outputs = Set.copyOf(outputs);
    Objects.requireNonNull(summary, "summary");
    if (jobs < 1) {
      throw new IllegalArgumentException("There are " + jobs + " jobs, not 1 or more.");
    }
  }

  /** The request for one of the pairs. */
  AlignRequest request(DocumentPair pair) {
    return new AlignRequest(
        text(pair.source(), reading.sourceLanguage()),
        text(pair.target(), reading.targetLanguage()),
        reading.rules(),
        options,
        PairOutput.deliverables(outputs, folder, pair));
  }

  private TextSource text(Path file, String language) {
    return new TextSource(file, language, reading.encoding(), reading.segmented());
  }

  /** The files that are read and must not be overwritten. */
  List<Path> inputs() {
    List<Path> inputs = new ArrayList<>(options.files());
    list.ifPresent(inputs::add);
    reading.rules().file().ifPresent(inputs::add);
    pairs.forEach(pair -> inputs.addAll(List.of(pair.source(), pair.target())));
    return inputs;
  }

  /** The files to write. */
  List<Path> files() {
    List<Path> files = new ArrayList<>();
    pairs.forEach(pair -> files.addAll(request(pair).deliverables().files()));
    summary.ifPresent(files::add);
    return files;
  }
}
