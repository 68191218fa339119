package org.bayan.benchmarks.memory;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bayan.exchange.TmxUnitWriter;
import org.bayan.model.memory.TranslationUnit;
import org.bayan.model.memory.UnitAttribute;
import org.bayan.model.memory.UnitDetails;
import org.bayan.model.memory.UnitProperty;
import org.bayan.model.memory.UnitVariant;

/** Writes a TMX file of any size. */
final class LargeMemory {
  private static final int A_DOCUMENT = 200;

  private LargeMemory() {}

  /** Writes so many recombined units to a file, with ids, dates and documents. */
  static void write(List<SeedPair> seeds, int units, Path file) throws IOException {
    RecombinedPairs pairs = new RecombinedPairs(seeds);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      TmxUnitWriter writer = new TmxUnitWriter(out, "benchmark");
      for (int i = 0; i < units; i++) {
        writer.accept(unit(i, pairs.next()));
      }
      writer.finish();
    }
  }

  private static TranslationUnit unit(int number, SeedPair pair) {
    UnitDetails details =
        new UnitDetails(
            Map.of(
                UnitAttribute.ID,
                "u" + number,
                UnitAttribute.CREATED,
                "20141203T120000Z",
                UnitAttribute.CREATED_BY,
                "translator" + number % 7,
                UnitAttribute.SOURCE_LANGUAGE,
                "en"),
            List.of(),
            List.of(UnitProperty.of("x-document", "document-" + number / A_DOCUMENT)));
    return new TranslationUnit(
        details,
        List.of(UnitVariant.of("en", pair.english()), UnitVariant.of("ar", pair.arabic())));
  }
}
