package org.bayan.benchmarks.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bayan.benchmarks.memory.RecombinedPairs;
import org.bayan.benchmarks.memory.SeedPair;
import org.bayan.core.TaskException;
import org.bayan.core.library.CreateLibrary;
import org.bayan.exchange.library.AkomaNtosoWriter;
import org.bayan.model.AtomicFile;
import org.bayan.model.library.Authority;
import org.bayan.model.library.OfficialParagraph;
import org.bayan.model.library.OfficialText;
import org.bayan.model.library.ParagraphKind;
import org.bayan.model.library.TextDetails;

/** Writes a library of any size. */
final class LargeLibrary {
  private static final int A_DOCUMENT = 200;

  private LargeLibrary() {}

  /** The id of the document that a passage is in. */
  static String document(int passage) {
    return String.format(Locale.ROOT, "document-%05d.en", passage / A_DOCUMENT);
  }

  /** The number of a passage in its document. */
  static int segment(int passage) {
    return passage % A_DOCUMENT;
  }

  /**
   * Writes a library.
   *
   * @return the pairs whose English texts are its passages, in order
   */
  static List<SeedPair> write(List<SeedPair> seeds, int passages, Path folder)
      throws IOException, TaskException {
    new CreateLibrary().run(folder);
    RecombinedPairs recombined = new RecombinedPairs(seeds);
    List<SeedPair> pairs = new ArrayList<>(passages);
    List<OfficialParagraph> paragraphs = new ArrayList<>(A_DOCUMENT);
    for (int i = 0; i < passages; i++) {
      SeedPair pair = recombined.next();
      pairs.add(pair);
      String number = String.valueOf(segment(i) + 1);
      paragraphs.add(OfficialParagraph.of(number, ParagraphKind.OPERATIVE, pair.english()));
      if (paragraphs.size() == A_DOCUMENT || i == passages - 1) {
        write(document(i), paragraphs, folder);
        paragraphs.clear();
      }
    }
    return pairs;
  }

  private static void write(String id, List<OfficialParagraph> paragraphs, Path folder)
      throws IOException {
    TextDetails details = TextDetails.of("en", Authority.ILLUSTRATIVE).withWork(id).withTitle(id);
    OfficialText text = new OfficialText(id, details, paragraphs);
    Path file = folder.resolve(id + ".akn.xml");
    Files.createDirectories(folder);
    AtomicFile.write(file, out -> new AkomaNtosoWriter().write(text, out));
  }
}
