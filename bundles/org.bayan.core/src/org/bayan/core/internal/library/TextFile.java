package org.bayan.core.internal.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bayan.core.RulesChoice;
import org.bayan.core.TaskException;
import org.bayan.core.internal.InputFaults;
import org.bayan.exchange.library.AkomaNtosoFormatException;
import org.bayan.exchange.library.AkomaNtosoReader;
import org.bayan.exchange.library.AkomaNtosoText;
import org.bayan.model.library.OfficialParagraph;
import org.bayan.model.library.OfficialText;
import org.bayan.model.library.TextDetails;
import org.bayan.model.library.TextSpan;
import org.bayan.okapi.Segmenter;
import org.bayan.text.LanguageGuess;

/** Reads files in Akoma Ntoso; those that say nothing of segments are cut by the usual rules. */
public final class TextFile {

  private static final String ROOT = "<akomaNtoso";
  private static final int BEGINNING = 8192;

  private TextFile() {}

  /**
   * Whether a file of any name begins like Akoma Ntoso.
   *
   * @throws IOException when it cannot be read
   */
  static boolean isOne(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String start = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
      return start.contains(ROOT) || start.contains(":akomaNtoso");
    }
  }

  /**
   * Reads a file.
   *
   * @param file the file
   * @param id the id that the text shall have
   * @throws TaskException when it cannot be read
   */
  public static OfficialText read(Path file, String id) throws TaskException {
    try {
      return complete(new AkomaNtosoReader().read(file, id));
    } catch (AkomaNtosoFormatException e) {
      throw InputFaults.input(e.getMessage(), e);
    } catch (IOException e) {
      throw InputFaults.of(file, e);
    }
  }

  private static OfficialText complete(AkomaNtosoText read) throws TaskException {
    OfficialText text = read.text();
    TextDetails details = text.details();
    if (details.language().isEmpty()) {
      String all = String.join("\n", text.segmentTexts());
      details = details.withLanguage(LanguageGuess.of(all).orElse("en"));
    }
    if (details.work().isEmpty()) {
      details = details.withWork(TextNames.work(details.symbol(), text.id()));
    }
    List<OfficialParagraph> paragraphs =
        read.segmented() ? text.paragraphs() : cut(text.paragraphs(), details.language());
    return new OfficialText(text.id(), details, paragraphs);
  }

  private static List<OfficialParagraph> cut(List<OfficialParagraph> whole, String language)
      throws TaskException {
    Segmenter segmenter = RulesChoice.DEFAULT.load().segmenter(language);
    return whole.stream()
        .map(
            one ->
                new OfficialParagraph(
                    one.number(), one.kind(), one.text(), spans(segmenter, one.text())))
        .toList();
  }

  private static List<TextSpan> spans(Segmenter segmenter, String text) {
    return segmenter.segment(text).stream()
        .map(range -> new TextSpan(range.start(), range.end()))
        .toList();
  }
}
