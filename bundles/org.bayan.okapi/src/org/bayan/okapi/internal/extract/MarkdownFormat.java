package org.bayan.okapi.internal.extract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.markdown.MarkdownFilter;
import net.sf.okapi.filters.markdown.Parameters;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractionOptions;
import org.bayan.okapi.MergeRequest;
import org.bayan.okapi.TranslatedUnit;
import org.bayan.okapi.internal.encoding.DecodedText;
import org.bayan.okapi.internal.merge.TranslatedContent;

/**
 * Markdown (CommonMark with tables, front matter and footnotes); code and front matter are no text.
 */
final class MarkdownFormat implements TextFormat {
  private static final String MEDIA_TYPE = "text/markdown";

  /** What would make a heading, list or quotation of a paragraph that begins with it. */
  private static final Pattern BLOCK_START =
      Pattern.compile("(?:#{1,6}|[-+*>]|\\d{1,9}(?=[.)]))(?=[\\s.)])");

  @Override
  public ExtractedDocument read(DecodedText decoded, SourceFile source, ExtractionOptions options)
      throws DocumentException {
    MarkdownReading reading = new MarkdownReading();
    FilterRun.run(filter(), document(decoded, options), source.path(), reading::on);
    Assembler assembler = new Assembler();
    reading.addTo(assembler);
    return assembler.document(source, MEDIA_TYPE, Optional.of(decoded.charset()));
  }

  @Override
  public String merge(DecodedText decoded, SourceFile source, MergeRequest request, Charset charset)
      throws DocumentException {
    return BlockSplice.merge(
        decoded.text(), request.units(), units -> write(decoded, source, request, units, charset));
  }

  private static String write(
      DecodedText decoded,
      SourceFile source,
      MergeRequest request,
      Map<String, TranslatedUnit> units,
      Charset charset)
      throws DocumentException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(decoded.text().length());
    FilterMerge.run(
        filter(),
        document(decoded, request.extraction()),
        source.path(),
        FilterRun.locale(request.extraction()),
        charset,
        out,
        event -> {
          if (event.isTextUnit()) {
            translate(event.getTextUnit(), units.get(event.getTextUnit().getId()));
          }
        });
    return out.toString(charset);
  }

  private static void translate(ITextUnit unit, TranslatedUnit translation) {
    if (translation != null) {
      unit.setSourceContent(
          TranslatedContent.of(
              MarkdownNotes.fold(unit.getSource().getFirstContent()),
              escaped(translation.text()),
              translation.codes()));
    }
  }

  /** Keeps a translation such as “1. Decides” a paragraph when the source was one. */
  private static String escaped(String text) {
    Matcher start = BLOCK_START.matcher(text);
    if (!start.lookingAt()) {
      return text;
    }
    boolean digits = Character.isDigit(text.charAt(0));
    return digits
        ? text.substring(0, start.end()) + "\\" + text.substring(start.end())
        : "\\" + text;
  }

  private static RawDocument document(DecodedText decoded, ExtractionOptions options) {
    return new RawDocument(decoded.text(), FilterRun.locale(options));
  }

  private static MarkdownFilter filter() {
    MarkdownFilter filter = new MarkdownFilter();
    Parameters parameters = filter.getParameters();
    parameters.setTranslateFencedCodeBlocks(false);
    parameters.setTranslateIndentedCodeBlocks(false);
    parameters.setTranslateInlineCodeBlocks(false);
    return filter;
  }
}
