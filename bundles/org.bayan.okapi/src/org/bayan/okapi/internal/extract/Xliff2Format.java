package org.bayan.okapi.internal.extract;

import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import net.sf.okapi.lib.xliff2.XLIFFException;
import net.sf.okapi.lib.xliff2.core.Fragment;
import net.sf.okapi.lib.xliff2.core.Part;
import net.sf.okapi.lib.xliff2.core.Part.GetTarget;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.TargetState;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import net.sf.okapi.lib.xliff2.writer.XLIFFWriter;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.DocumentException.Reason;
import org.bayan.okapi.ExtractedCode;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractionOptions;
import org.bayan.okapi.MergeRequest;
import org.bayan.okapi.TranslatedSegment;
import org.bayan.okapi.TranslatedUnit;
import org.bayan.okapi.internal.encoding.DecodedText;

/**
 * XLIFF 2.0 and 2.1 (OASIS 2014, 2018). Okapi's XLIFF toolkit reads and writes it rather than its
 * filter, which knows fewer of the modules and extensions that are to come back whole.
 */
final class Xliff2Format implements TextFormat {
  private static final String MEDIA_TYPE = "application/xliff+xml";

  private final XliffHeader header;

  Xliff2Format(XliffHeader header) {
    this.header = header;
  }

  @Override
  public ExtractedDocument read(DecodedText decoded, SourceFile source, ExtractionOptions options)
      throws DocumentException {
    boolean targetSide = BilingualSide.isTarget(header, options);
    Assembler assembler = new Assembler();
    if (!targetSide) {
      header.target().ifPresent(assembler::targetLanguage);
    }
    forEachEvent(
        decoded.text(),
        source,
        (id, event) -> {
          if (event.isUnit() && event.getUnit().getTranslate()) {
            add(assembler, id, event.getUnit(), targetSide);
          }
        });
    return assembler.document(source, MEDIA_TYPE, Optional.of(decoded.charset()));
  }

  private static void add(Assembler assembler, String id, Unit unit, boolean targetSide) {
    Xliff2Codes codes = new Xliff2Codes();
    SegmentedText.Builder sources = new SegmentedText.Builder();
    SegmentedText.Builder targets = new SegmentedText.Builder();
    boolean segmented = unit.getSegmentCount() > 1;
    int number = 0;
    for (Part part : unit) {
      Optional<String> segment =
          segmented && part.isSegment()
              ? Optional.of(Integer.toString(++number))
              : Optional.empty();
      sources.add(segment, CodedText.of(codes.fragment(part.getSource())));
      Fragment target = part.getTarget(GetTarget.DONT_CREATE);
      if (target != null && !isCopy(part)) {
        targets.add(segment, CodedText.of(codes.fragment(target)));
      } else if (!part.isSegment()) {
        targets.add(segment, CodedText.of(codes.fragment(part.getSource())));
      }
    }
    BilingualSide.add(assembler, id, sources.build(), targets.build(), targetSide);
  }

  /** Whether a target only repeats the source, as tools write it before anybody translates. */
  private static boolean isCopy(Part part) {
    return part instanceof Segment segment
        && segment.getState() == TargetState.INITIAL
        && segment.getSource().getPlainText().equals(segment.getTarget().getPlainText());
  }

  @Override
  public String merge(DecodedText decoded, SourceFile source, MergeRequest request, Charset charset)
      throws DocumentException {
    StringWriter out = new StringWriter(decoded.text().length());
    String target = header.target().orElse(request.targetLanguage());
    Set<Integer> translated = new HashSet<>();
    int[] place = {0};
    try (XLIFFWriter writer = new XLIFFWriter()) {
      writer.setLineBreak(decoded.text().contains("\r\n") ? "\r\n" : "\n");
      writer.create(out, header.source(), target);
      forEachEvent(
          decoded.text(),
          source,
          (id, event) -> {
            if (event.isUnit()) {
              if (translate(event.getUnit(), request.units().get(id))) {
                translated.add(place[0]);
              }
              place[0]++;
            }
            writer.writeEvent(event);
          });
    }
    String spliced =
        XliffSplice.version2().splice(decoded.text(), out.toString(), translated, target, source);
    return XmlDeclaration.stating(charset, spliced);
  }

  private static boolean translate(Unit unit, TranslatedUnit translation) {
    if (translation == null || !unit.getTranslate()) {
      return false;
    }
    Xliff2Codes codes = new Xliff2Codes();
    // In the order in which reading numbered them.
    unit.forEach(part -> codes.fragment(part.getSource()));
    if (unit.getSegmentCount() > 1 && withText(unit) == translation.segments().size()) {
      return translateSegments(unit, translation, codes);
    }
    if (!translation.isComplete()) {
      return false;
    }
    if (unit.getPartCount() > 1) {
      unit.joinAll(true);
    }
    Segment segment = unit.getSegment(0);
    return set(codes, segment, translation.text(), translation.codes());
  }

  private static int withText(Unit unit) {
    int count = 0;
    for (Segment segment : unit.getSegments()) {
      count += segment.getSource().getPlainText().isBlank() ? 0 : 1;
    }
    return count;
  }

  private static boolean translateSegments(
      Unit unit, TranslatedUnit translation, Xliff2Codes codes) {
    boolean any = false;
    int next = 0;
    for (Segment segment : unit.getSegments()) {
      if (segment.getSource().getPlainText().isBlank()) {
        continue;
      }
      TranslatedSegment translated = translation.segments().get(next++);
      if (translated.translated()) {
        any |= set(codes, segment, translated.text(), translated.codes());
      }
    }
    return any;
  }

  /** What somebody has already reviewed or signed off keeps its state. */
  private static boolean set(
      Xliff2Codes codes, Segment segment, String text, List<ExtractedCode> inline) {
    boolean changed = codes.setTarget(segment, text, inline);
    if (changed && segment.getState() == TargetState.INITIAL) {
      segment.setState(TargetState.TRANSLATED);
    }
    return changed;
  }

  private static void forEachEvent(
      String xml, SourceFile source, BiConsumer<String, Event> listener) throws DocumentException {
    int file = 0;
    try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MINIMAL)) {
      reader.open(xml);
      while (reader.hasNext()) {
        Event event = reader.next();
        file += event.isStartFile() ? 1 : 0;
        listener.accept(event.isUnit() ? file + "#" + event.getUnit().getId() : "", event);
      }
    } catch (XLIFFException e) {
      throw new DocumentException(
          Reason.MALFORMED,
          source.path(),
          "is no valid XLIFF 2 ("
              + firstSentence(e)
              + "); have the program that made it write it"
              + " again",
          e);
    }
  }

  private static String firstSentence(XLIFFException e) {
    String message = String.valueOf(e.getMessage()).strip();
    String line = message.lines().findFirst().orElse("");
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }
}
