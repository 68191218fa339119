package org.bayan.exchange.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bayan.exchange.library.AkomaNtosoReader;
import org.bayan.exchange.library.AkomaNtosoText;
import org.bayan.exchange.library.AkomaNtosoWriter;
import org.bayan.model.library.Authority;
import org.bayan.model.library.OfficialParagraph;
import org.bayan.model.library.OfficialText;
import org.bayan.model.library.ParagraphKind;
import org.bayan.model.library.TextDetails;
import org.bayan.model.library.TextSpan;

/** Official texts for tests, written and read. */
final class OfficialTexts {

  private OfficialTexts() {}

  /** A resolution with everything that one has. */
  static OfficialText resolution() {
    return new OfficialText(
        "S-RES-9999-2014.en",
        new TextDetails(
            "S-RES-9999-2014",
            "Resolution 9999 (2014) on \"A & B\"",
            "Security Council",
            "S/RES/9999 (2014)",
            "2014-08-15",
            "en",
            "https://example.org/r?a=1&b=2",
            Authority.ILLUSTRATIVE,
            "CC0"),
        List.of(
            OfficialParagraph.of("", ParagraphKind.TITLE, "Resolution 9999 (2014)"),
            OfficialParagraph.of("", ParagraphKind.PLAIN, "The Security Council,"),
            OfficialParagraph.of("pp1", ParagraphKind.PREAMBULAR, "Recalling its <resolutions>,"),
            OfficialParagraph.of("pp2", ParagraphKind.PREAMBULAR, "Noting as follows:"),
            OfficialParagraph.of("pp2 (a)", ParagraphKind.ITEM, "(a) One & two,"),
            two("1", ParagraphKind.OPERATIVE, "1. Condemns it.", "Deplores it."),
            OfficialParagraph.of("2", ParagraphKind.OPERATIVE, "2. Decides:"),
            OfficialParagraph.of("2 (a)", ParagraphKind.ITEM, "(a) To act:"),
            OfficialParagraph.of("2 (a) (i)", ParagraphKind.ITEM, "(i) Now;"),
            OfficialParagraph.of("2 (b)", ParagraphKind.ITEM, "(b) To wait."),
            OfficialParagraph.of("", ParagraphKind.PLAIN, "That is all."),
            OfficialParagraph.of("", ParagraphKind.HEADING, "Annex"),
            two("1", ParagraphKind.OPERATIVE, "1.", "A label by itself."),
            OfficialParagraph.of("", ParagraphKind.NOTE, "  * A note  ")));
  }

  private static OfficialParagraph two(
      String number, ParagraphKind kind, String first, String second) {
    return new OfficialParagraph(
        number,
        kind,
        first + " " + second,
        List.of(
            new TextSpan(0, first.length()),
            new TextSpan(first.length() + 1, first.length() + 1 + second.length())));
  }

  /** A text of any paragraphs, sensible or not. */
  static OfficialText random(long seed) {
    Random random = new Random(seed);
    List<String> numbers = List.of("", "", "1", "2", "2 (a)", "2 (a) (i)", "2 (b)", "pp1", "4.2");
    List<String> words =
        List.of("1.", "(a)", " ", "  ", "\n", "ذلك", "A", "<", "& ", "\t", "٢ -", " b. ", "]]>");
    List<OfficialParagraph> paragraphs = new ArrayList<>();
    for (int i = random.nextInt(12); i > 0; i--) {
      StringBuilder text = new StringBuilder("x");
      for (int j = random.nextInt(6); j >= 0; j--) {
        text.insert(
            random.nextBoolean() ? 0 : text.length(), words.get(random.nextInt(words.size())));
      }
      paragraphs.add(
          new OfficialParagraph(
              numbers.get(random.nextInt(numbers.size())),
              ParagraphKind.values()[random.nextInt(ParagraphKind.values().length)],
              text.toString(),
              spans(text.length(), random)));
    }
    return new OfficialText("x.en", TextDetails.of("en", Authority.REFERENCE), paragraphs);
  }

  private static List<TextSpan> spans(int length, Random random) {
    List<TextSpan> spans = new ArrayList<>();
    int at = random.nextInt(2);
    while (at < length) {
      int end = Math.min(length, at + 1 + random.nextInt(6));
      spans.add(new TextSpan(at, end));
      at = end + random.nextInt(2);
    }
    return spans.isEmpty() ? List.of(new TextSpan(0, length)) : spans;
  }

  static String written(OfficialText text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AkomaNtosoWriter().write(text, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  static AkomaNtosoText read(String xml, String id) throws IOException {
    return new AkomaNtosoReader()
        .read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "a.akn.xml", id);
  }
}
