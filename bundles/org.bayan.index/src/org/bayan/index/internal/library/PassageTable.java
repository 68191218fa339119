package org.bayan.index.internal.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.Bits;
import org.bayan.index.library.PassageHit;

/** What is known of each passage without looking into the index: where it stands, its length. */
final class PassageTable {

  private static final int NOWHERE = -1;

  private final List<String> documents = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /** For each document, by segment, the number that the index gives to the passage. */
  private final List<int[]> places = new ArrayList<>();

  private final int[] document;
  private final int[] segment;
  private final int[] length;

  private PassageTable(int passages) {
    document = new int[passages];
    segment = new int[passages];
    length = new int[passages];
  }

  static PassageTable of(DirectoryReader reader) throws IOException {
    PassageTable table = new PassageTable(reader.maxDoc());
    for (LeafReaderContext leaf : reader.leaves()) {
      table.read(leaf.reader(), leaf.docBase);
    }
    return table;
  }

  private void read(LeafReader leaf, int base) throws IOException {
    SortedDocValues ids = leaf.getSortedDocValues(LibraryFields.DOCUMENT);
    int[] known = new int[ids.getValueCount()];
    for (int i = 0; i < known.length; i++) {
      String id = ids.lookupOrd(i).utf8ToString();
      known[i] = numbers.computeIfAbsent(id, this::number);
    }
    NumericDocValues segments = leaf.getNumericDocValues(LibraryFields.SEGMENT);
    NumericDocValues lengths = leaf.getNumericDocValues(LibraryFields.LENGTH);
    Bits live = leaf.getLiveDocs();
    for (int doc = 0; doc < leaf.maxDoc(); doc++) {
      if (ids.advanceExact(doc) && segments.advanceExact(doc) && lengths.advanceExact(doc)) {
        document[base + doc] = known[ids.ordValue()];
        segment[base + doc] = (int) segments.longValue();
        length[base + doc] = (int) lengths.longValue();
        if (live == null || live.get(doc)) {
          place(base + doc);
        }
      }
    }
  }

  private void place(int doc) {
    int[] known = places.get(document[doc]);
    if (segment[doc] >= known.length) {
      int before = known.length;
      known = Arrays.copyOf(known, Math.max(segment[doc] + 1, before * 2));
      Arrays.fill(known, before, known.length, NOWHERE);
      places.set(document[doc], known);
    }
    known[segment[doc]] = doc;
  }

  private int number(String id) {
    documents.add(id);
    places.add(new int[0]);
    return documents.size() - 1;
  }

  /** How many keys a passage has. */
  int length(int doc) {
    return length[doc];
  }

  /** The number that the index gives to a passage. */
  OptionalInt place(String id, int wanted) {
    Integer number = numbers.get(id);
    if (number == null || wanted < 0 || wanted >= places.get(number).length) {
      return OptionalInt.empty();
    }
    int doc = places.get(number)[wanted];
    return doc == NOWHERE ? OptionalInt.empty() : OptionalInt.of(doc);
  }

  PassageHit hit(int doc, double score) {
    return new PassageHit(documents.get(document[doc]), segment[doc], score);
  }
}
