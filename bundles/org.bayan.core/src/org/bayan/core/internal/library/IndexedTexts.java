package org.bayan.core.internal.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.bayan.align.recall.PassageKeys;
import org.bayan.core.Progress;
import org.bayan.index.library.LibraryIndex;
import org.bayan.index.library.LibraryIndexWriter;
import org.bayan.index.library.Passage;
import org.bayan.model.library.OfficialText;

/** Brings an index up to the texts of a library. */
final class IndexedTexts {

  /** Passages whose keys are made side by side before they are written in order. */
  private static final int BATCH = 2000;

  private final TextShelf shelf;
  private final Progress progress;
  private final List<Passage> batch = new ArrayList<>(BATCH);
  private int done;
  private int all;

  IndexedTexts(TextShelf shelf, Progress progress) {
    this.shelf = shelf;
    this.progress = progress;
  }

  /** Whether an index has the very files of the shelf. */
  boolean isUpToDate(LibraryIndex index) {
    Map<String, String> kept = index.stamps();
    return kept.size() == shelf.ids().size()
        && shelf.ids().stream()
            .allMatch(id -> entry(kept, id).filter(one -> one.isOf(shelf.stamp(id))).isPresent());
  }

  private static Optional<IndexEntry> entry(Map<String, String> kept, String id) {
    return Optional.ofNullable(kept.get(id)).flatMap(IndexEntry::parse);
  }

  /** Writes what is not in the index as it is now, and removes what is no more. */
  LibraryIndex write(LibraryIndexWriter writer) throws IOException {
    Map<String, String> before = writer.stamps();
    Map<String, String> now = new HashMap<>();
    List<String> unknown = new ArrayList<>();
    for (String id : shelf.ids()) {
      Optional<IndexEntry> entry = entry(before, id).filter(one -> one.isOf(shelf.stamp(id)));
      entry.ifPresentOrElse(one -> now.put(id, one.kept()), () -> unknown.add(id));
    }
    List<OfficialText> changed = changed(unknown, before, now);
    Set<String> again = changed.stream().map(OfficialText::id).collect(Collectors.toSet());
    for (String id : before.keySet()) {
      if (again.contains(id) || !now.containsKey(id)) {
        writer.remove(id);
      }
    }
    all = changed.stream().mapToInt(OfficialText::segmentCount).sum();
    if (all > 0) {
      progress.step("Indexing");
    }
    for (OfficialText text : changed) {
      add(text, writer);
    }
    flush(writer);
    return writer.commit(now);
  }

  /** Reads the texts of which only that tells whether they are others, and gives those that are. */
  private List<OfficialText> changed(
      List<String> unknown, Map<String, String> before, Map<String, String> now) {
    List<OfficialText> changed = new ArrayList<>();
    List<OfficialText> read = unknown.parallelStream().flatMap(id -> read(id).stream()).toList();
    for (OfficialText text : read) {
      IndexEntry entry = IndexEntry.of(text, shelf.stamp(text.id()));
      now.put(text.id(), entry.kept());
      if (entry(before, text.id()).filter(one -> one.content().equals(entry.content())).isEmpty()) {
        changed.add(text);
      }
    }
    return changed;
  }

  private Optional<OfficialText> read(String id) {
    requireGoing();
    return shelf.text(id);
  }

  private void requireGoing() {
    if (progress.cancelled()) {
      throw new CancellationException("The library was not indexed.");
    }
  }

  private void add(OfficialText text, LibraryIndexWriter writer) throws IOException {
    List<String> segments = text.segmentTexts();
    int[] paragraphs = text.segmentParagraphs();
    String language = text.details().language();
    for (int i = 0; i < segments.size(); i++) {
      batch.add(new Passage(text.id(), i, paragraphs[i], segments.get(i), language, List.of()));
      if (batch.size() == BATCH) {
        flush(writer);
      }
    }
  }

  private void flush(LibraryIndexWriter writer) throws IOException {
    requireGoing();
    for (Passage passage : batch.parallelStream().map(IndexedTexts::withKeys).toList()) {
      writer.add(passage);
    }
    done += batch.size();
    batch.clear();
    progress.worked(all == 0 ? 1 : done / (double) all);
  }

  private static Passage withKeys(Passage passage) {
    return new Passage(
        passage.document(),
        passage.segment(),
        passage.paragraph(),
        passage.text(),
        passage.language(),
        PassageKeys.of(passage.text(), passage.language()));
  }
}
