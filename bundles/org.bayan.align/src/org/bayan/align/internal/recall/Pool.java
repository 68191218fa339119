package org.bayan.align.internal.recall;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
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
  private final Map<Integer, PassageDocument> documents;
  private final List<AlignmentSegment> segments;

  private Pool(Map<Integer, PassageDocument> documents, TreeSet<PassageAddress> wanted) {
    this.documents = documents;
    this.addresses = List.copyOf(wanted);
    this.segments =
        addresses.parallelStream()
            .map(address -> documents.get(address.document()).segments().get(address.segment()))
            .toList();
    for (PassageAddress address : addresses) {
      numbers.put(address, numbers.size());
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
    Map<Integer, PassageDocument> documents = documents(source, candidates);
    for (List<PassageAddress> list : candidates) {
      wanted.addAll(list);
      for (PassageAddress centre : list.subList(0, Math.min(best, list.size()))) {
        int size = documents.get(centre.document()).segments().size();
        int last = Math.min(size - 1, centre.segment() + reach);
        for (int k = Math.max(0, centre.segment() - reach); k <= last; k++) {
          wanted.add(new PassageAddress(centre.document(), k));
        }
      }
    }
    return new Pool(documents, wanted);
  }

  /** Documents may have to be read first, so several are asked for at once. */
  private static Map<Integer, PassageDocument> documents(
      PassageSource source, List<List<PassageAddress>> candidates) {
    return candidates.stream()
        .flatMap(List::stream)
        .map(PassageAddress::document)
        .distinct()
        .toList()
        .parallelStream()
        .collect(Collectors.toConcurrentMap(Function.identity(), source::document));
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
