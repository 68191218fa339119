package org.bayan.core.internal.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
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

  private final List<OfficialText> texts;
  private final Progress progress;
  private final Map<String, String> stamps = new HashMap<>();
  private final List<Passage> batch = new ArrayList<>(BATCH);
  private int left;
  private int all;

  IndexedTexts(List<OfficialText> texts, Progress progress) {
    this.texts = texts;
    this.progress = progress;
    texts.forEach(text -> stamps.put(text.id(), TextStamp.of(text)));
  }

  /** What tells of each text whether it has changed. */
  Map<String, String> stamps() {
    return stamps;
  }

  /** Writes what is not in the index as it is now, and removes what is no more. */
  LibraryIndex write(LibraryIndexWriter writer) throws IOException {
    Map<String, String> before = writer.stamps();
    for (Map.Entry<String, String> old : before.entrySet()) {
      if (!old.getValue().equals(stamps.get(old.getKey()))) {
        writer.remove(old.getKey());
      }
    }
    List<OfficialText> missing =
        texts.stream()
            .filter(text -> !stamps.get(text.id()).equals(before.get(text.id())))
            .toList();
    all = missing.stream().mapToInt(OfficialText::segmentCount).sum();
    left = all;
    for (OfficialText text : missing) {
      add(text, writer);
    }
    flush(writer);
    return writer.commit(stamps);
  }

  private void add(OfficialText text, LibraryIndexWriter writer) throws IOException {
    List<String> segments = text.segmentTexts();
    String language = text.details().language();
    for (int i = 0; i < segments.size(); i++) {
      batch.add(new Passage(text.id(), i, segments.get(i), language, List.of()));
      if (batch.size() == BATCH) {
        flush(writer);
      }
    }
  }

  private void flush(LibraryIndexWriter writer) throws IOException {
    if (progress.cancelled()) {
      throw new CancellationException("The library was not indexed.");
    }
    for (Passage passage : batch.parallelStream().map(IndexedTexts::withKeys).toList()) {
      writer.add(passage);
    }
    left -= batch.size();
    batch.clear();
    progress.worked(all == 0 ? 1 : (all - left) / (double) all);
  }

  private static Passage withKeys(Passage passage) {
    return new Passage(
        passage.document(),
        passage.segment(),
        passage.text(),
        passage.language(),
        PassageKeys.of(passage.text(), passage.language()));
  }
}
