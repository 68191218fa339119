package org.bayan.align.internal.recall;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.bayan.align.AlignmentSegment;
import org.bayan.align.recall.PassageAddress;
import org.bayan.align.recall.PassageDocument;
import org.bayan.align.recall.PassageSource;

/**
 * The segments of a library that are looked at for a report, numbered in the order of documents and
 * segments: the candidates and what stands around the best of them.
 */
final class Pool {
  private final List<PassageAddress> addresses;
  private final Map<PassageAddress, Integer> numbers = new HashMap<>();
  private final Map<Integer, PassageDocument> documents = new HashMap<>();
  private final List<AlignmentSegment> segments = new ArrayList<>();

  private Pool(PassageSource source, TreeSet<PassageAddress> wanted) {
    this.addresses = List.copyOf(wanted);
    for (PassageAddress address : addresses) {
      numbers.put(address, numbers.size());
      segments.add(
          documents
              .computeIfAbsent(address.document(), source::document)
              .segments()
              .get(address.segment()));
    }
  }

  /**
   * Collects candidates with their surroundings.
   *
   * @param candidates addresses for each segment of the report, the best first
   * @param best around how many of them the neighbours are wanted
   * @param reach how many neighbours on either side
   */
  static Pool of(PassageSource source, List<List<PassageAddress>> candidates, int best, int reach) {
    TreeSet<PassageAddress> wanted = new TreeSet<>();
    Map<Integer, Integer> sizes = new HashMap<>();
    for (List<PassageAddress> list : candidates) {
      wanted.addAll(list);
      for (PassageAddress centre : list.subList(0, Math.min(best, list.size()))) {
        int size =
            sizes.computeIfAbsent(
                centre.document(), number -> source.document(number).segments().size());
        int last = Math.min(size - 1, centre.segment() + reach);
        for (int k = Math.max(0, centre.segment() - reach); k <= last; k++) {
          wanted.add(new PassageAddress(centre.document(), k));
        }
      }
    }
    return new Pool(source, wanted);
  }

  int size() {
    return addresses.size();
  }

  List<AlignmentSegment> segments() {
    return segments;
  }

  PassageAddress address(int number) {
    return addresses.get(number);
  }

  /** The number of a segment, −1 for one that is not looked at. */
  int number(PassageAddress address) {
    return numbers.getOrDefault(address, -1);
  }

  int documentOf(int number) {
    return addresses.get(number).document();
  }

  int documentSize(int document) {
    return documents.get(document).segments().size();
  }

  /** Whether the segments from one number to another stand together in one document. */
  boolean isRun(int first, int last) {
    return first >= 0
        && last < size()
        && documentOf(first) == documentOf(last)
        && addresses.get(last).segment() - addresses.get(first).segment() == last - first;
  }
}
