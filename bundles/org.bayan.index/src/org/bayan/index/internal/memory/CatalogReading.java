package org.bayan.index.internal.memory;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.bayan.index.memory.UnitFact;
import org.bayan.model.memory.PropertyTypes;
import org.bayan.model.memory.TranslationUnit;
import org.bayan.model.memory.UnitAttribute;
import org.bayan.model.memory.UnitDetails;
import org.bayan.model.memory.UnitVariant;

/** Reads the facts of all units; those of segments that were there before are taken from there. */
public final class CatalogReading {
  private static final int FACTS = UnitFact.values().length;
  private static final int OFTEN = 1024;
  private static final int DAY_LENGTH = 8;

  private final MemoryReader reader;
  private final CatalogSegments before;
  private final CatalogSegments segments;
  private final BooleanSupplier cancelled;
  private long[] numbers;
  private int[][] codes;

  /** A reading. */
  public CatalogReading(MemoryReader reader, CatalogSegments before, BooleanSupplier cancelled) {
    this.reader = reader;
    this.before = before;
    this.segments = new CatalogSegments(before);
    this.cancelled = cancelled;
  }

  /**
   * Reads.
   *
   * @throws CancellationException when it was stopped
   */
  public void run() throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      Object key = leaf.reader().getCoreCacheHelper().getKey();
      int[][] known = before.of(key);
      segments.put(key, known == null ? read(leaf) : known);
    }
    List<LeafReaderContext> leaves = reader.leaves();
    List<UnitOrder.Place> places = UnitOrder.of(reader.searcher().getIndexReader());
    numbers = new long[places.size()];
    codes = new int[places.size()][];
    for (int row = 0; row < numbers.length; row++) {
      UnitOrder.Place place = places.get(row);
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(place.document(), leaves));
      int[][] facts = segments.of(leaf.reader().getCoreCacheHelper().getKey());
      numbers[row] = place.number();
      codes[row] = facts[place.document() - leaf.docBase];
    }
  }

  private int[][] read(LeafReaderContext leaf) throws IOException {
    StoredFields stored = inOrder(leaf);
    int[][] facts = new int[leaf.reader().maxDoc()][];
    for (int document = 0; document < facts.length; document++) {
      if (document % OFTEN == 0 && cancelled.getAsBoolean()) {
        throw new CancellationException("The reading was cancelled.");
      }
      facts[document] = facts(MemoryReader.unit(stored, document, 0).unit());
    }
    return facts;
  }

  /** What reads documents one after another unpacks each block of them once. */
  private static StoredFields inOrder(LeafReaderContext leaf) throws IOException {
    return leaf.reader() instanceof CodecReader segment
        ? segment.getFieldsReader().getMergeInstance()
        : leaf.reader().storedFields();
  }

  private int[] facts(TranslationUnit unit) {
    UnitDetails details = unit.details();
    int[] facts = new int[FACTS + 1];
    put(facts, UnitFact.LANGUAGES, Optional.of(languages(unit)));
    put(facts, UnitFact.STATUS, details.property(PropertyTypes.STATUS));
    put(facts, UnitFact.LINK_TYPE, details.property(PropertyTypes.LINK_TYPE));
    put(facts, UnitFact.DOCUMENT, details.property(PropertyTypes.DOCUMENT));
    put(facts, UnitFact.CREATED_BY, details.attribute(UnitAttribute.CREATED_BY));
    put(facts, UnitFact.CHANGED_BY, details.attribute(UnitAttribute.CHANGED_BY));
    facts[FACTS] =
        details
            .attribute(UnitAttribute.CHANGED)
            .or(() -> details.attribute(UnitAttribute.CREATED))
            .map(CatalogReading::day)
            .orElse(0);
    return facts;
  }

  private void put(int[] facts, UnitFact fact, Optional<String> value) {
    facts[fact.ordinal()] = segments.code(fact, value.orElse(""));
  }

  /** The language that the unit names as its source comes first, else that of its first text. */
  private static String languages(TranslationUnit unit) {
    String source =
        LanguageKey.of(unit.details().attribute(UnitAttribute.SOURCE_LANGUAGE).orElse(""));
    return String.join(
        " ",
        unit.variants().stream()
            .map(UnitVariant::language)
            .map(LanguageKey::of)
            .distinct()
            .sorted((one, other) -> Boolean.compare(other.equals(source), one.equals(source)))
            .toList());
  }

  private static int day(String date) {
    String day = date.length() < DAY_LENGTH ? "" : date.substring(0, DAY_LENGTH);
    return day.chars().allMatch(c -> c >= '0' && c <= '9') && !day.isEmpty()
        ? Integer.parseInt(day)
        : 0;
  }

  /** The numbers of the units, rising. */
  public long[] numbers() {
    return numbers;
  }

  /** The codes of each unit in the order of its facts, and the day. */
  public int[][] codes() {
    return codes;
  }

  /** What is known of the segments now. */
  public CatalogSegments segments() {
    return segments;
  }
}
