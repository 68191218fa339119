package org.bayan.index.internal.memory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.Bits;

/** Where the units of an index are, in the order of their numbers. */
final class UnitOrder {

  /**
   * A unit.
   *
   * @param document its document
   * @param number its number
   */
  record Place(int document, long number) {}

  private UnitOrder() {}

  /** All units. Documents stand in this order but for units that were replaced. */
  static List<Place> of(IndexReader index) throws IOException {
    List<Place> places = new ArrayList<>(index.numDocs());
    for (LeafReaderContext leaf : index.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      NumericDocValues numbers = leaf.reader().getNumericDocValues(MemoryFields.NUMBER);
      for (int document = 0; document < leaf.reader().maxDoc(); document++) {
        if (live == null || live.get(document)) {
          numbers.advanceExact(document);
          places.add(new Place(leaf.docBase + document, numbers.longValue()));
        }
      }
    }
    places.sort(Comparator.comparingLong(Place::number));
    return places;
  }
}
