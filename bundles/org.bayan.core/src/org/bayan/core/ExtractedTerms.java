package org.bayan.core;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.bayan.core.internal.extract.DraftConcepts;
import org.bayan.core.internal.extract.Evidence;
import org.bayan.exchange.TableColumn;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.Termbase;
import org.bayan.terms.extract.ParallelText;
import org.bayan.terms.extract.TermCandidate;

/** Candidates for a termbase with the texts that they were met in. */
public final class ExtractedTerms {

  private static final int MOST_EXAMPLES = 5;

  private final List<TermCandidate> candidates;
  private final List<Evidence> evidence;
  private final Path source;

  ExtractedTerms(List<TermCandidate> candidates, List<Evidence> evidence, Path source) {
    this.candidates = List.copyOf(candidates);
    this.evidence = List.copyOf(evidence);
    this.source = source;
  }

  /** The candidates, the best first. */
  public List<TermCandidate> candidates() {
    return candidates;
  }

  /** The texts that a candidate was met in. */
  public List<ParallelText> passages(TermCandidate candidate) {
    return candidate.passages().stream().map(evidence::get).map(Evidence::text).toList();
  }

  /**
   * Makes draft concepts, each with passages that it was met in.
   *
   * @param accepted candidates, perhaps with other terms than were found
   * @param now when they are made
   * @return concepts without an id, in no termbase
   */
  public List<ConceptEntry> drafts(List<TermCandidate> accepted, Instant now) {
    Termbase drafts = new DraftConcepts(evidence, source, now).of(accepted);
    List<ConceptEntry> entries = List.copyOf(drafts.getEntries());
    drafts.getEntries().clear();
    entries.forEach(entry -> entry.setId(""));
    return entries;
  }

  /** The candidates as a termbase of drafts with ids. */
  Termbase termbase(Instant now) {
    return new DraftConcepts(evidence, source, now).of(candidates);
  }

  /** The candidates as a table. */
  ResultTable<TermCandidate> table() {
    return new ResultTable<>(columns(evidence), candidates);
  }

  private static List<TableColumn<TermCandidate>> columns(List<Evidence> evidence) {
    return List.of(
        TableColumn.text("Arabic", "arabic", TermCandidate::arabic),
        TableColumn.text("English", "english", TermCandidate::english),
        TableColumn.number("score", "score", TermCandidate::score),
        TableColumn.number("Arabic frequency", "arabicFrequency", TermCandidate::arabicFrequency),
        TableColumn.number(
            "English frequency", "englishFrequency", TermCandidate::englishFrequency),
        TableColumn.number("co-occurrence", "cooccurrence", TermCandidate::together),
        TableColumn.number("log-likelihood", "logLikelihood", TermCandidate::logLikelihood),
        TableColumn.number("Dice", "dice", TermCandidate::dice),
        TableColumn.texts("examples", "examples", candidate -> examples(candidate, evidence)));
  }

  private static List<String> examples(TermCandidate candidate, List<Evidence> evidence) {
    return candidate.passages().stream()
        .limit(MOST_EXAMPLES)
        .map(passage -> evidence.get(passage).id())
        .toList();
  }
}
