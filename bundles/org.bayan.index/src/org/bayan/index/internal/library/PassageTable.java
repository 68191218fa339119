package org.bayan.index.internal.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.bayan.index.library.PassageHit;

/** What is known of each passage without looking into the index: where it stands, its length. */
final class PassageTable {

  private final List<String> documents = new ArrayList<>();
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
    Map<String, Integer> numbers = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      table.read(leaf.reader(), leaf.docBase, numbers);
    }
    return table;
  }

  private void read(LeafReader leaf, int base, Map<String, Integer> numbers) throws IOException {
    SortedDocValues ids = leaf.getSortedDocValues(LibraryFields.DOCUMENT);
    int[] known = new int[ids.getValueCount()];
    for (int i = 0; i < known.length; i++) {
      String id = ids.lookupOrd(i).utf8ToString();
      known[i] = numbers.computeIfAbsent(id, this::number);
    }
    NumericDocValues segments = leaf.getNumericDocValues(LibraryFields.SEGMENT);
    NumericDocValues lengths = leaf.getNumericDocValues(LibraryFields.LENGTH);
    for (int doc = 0; doc < leaf.maxDoc(); doc++) {
      if (ids.advanceExact(doc) && segments.advanceExact(doc) && lengths.advanceExact(doc)) {
        document[base + doc] = known[ids.ordValue()];
        segment[base + doc] = (int) segments.longValue();
        length[base + doc] = (int) lengths.longValue();
      }
    }
  }

  private int number(String id) {
    documents.add(id);
    return documents.size() - 1;
  }

  /** How many keys a passage has. */
  int length(int doc) {
    return length[doc];
  }

  PassageHit hit(int doc, double score) {
    return new PassageHit(documents.get(document[doc]), segment[doc], score);
  }
}
