package org.bayan.okapi.internal.extract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.filterwriter.GenericFilterWriter;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.common.skeleton.GenericSkeletonWriter;
import net.sf.okapi.filters.html.HtmlFilter;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractionOptions;
import org.bayan.okapi.MergeRequest;
import org.bayan.okapi.TranslatedUnit;
import org.bayan.okapi.internal.direction.HtmlDirection;
import org.bayan.okapi.internal.direction.LanguageChange;
import org.bayan.okapi.internal.encoding.DecodedText;
import org.bayan.okapi.internal.merge.UnitContents;

/** HTML: blocks are units; attributes that hold text are not. */
final class HtmlFormat implements TextFormat {
  private static final String MEDIA_TYPE = "text/html";
  private static final String PRESERVE = "preserve_whitespace";
  private static final String MARK = "\uFEFF";
  private static final Pattern DECLARATION =
      Pattern.compile(
          "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=[^\"]{1,40}\">");

  @Override
  public ExtractedDocument read(DecodedText decoded, SourceFile source, ExtractionOptions options)
      throws DocumentException {
    ReadablePage page = ReadablePage.of(decoded.text(), options.mainContent(), source);
    return read(filter(false), page, decoded, source, options);
  }

  private static ExtractedDocument read(
      HtmlFilter filter,
      ReadablePage page,
      DecodedText decoded,
      SourceFile source,
      ExtractionOptions options)
      throws DocumentException {
    HtmlReading reading = new HtmlReading();
    RawDocument document = new RawDocument(page.html(), FilterRun.locale(options));
    FilterRun.run(filter, document, source.path(), reading::on);
    Assembler assembler = new Assembler();
    reading.addTo(assembler);
    return assembler.document(source, MEDIA_TYPE, Optional.of(decoded.charset()));
  }

  /** A filter that leaves white space in texts as it is, or takes it together as browsers do. */
  private static HtmlFilter filter(boolean preserve) {
    HtmlFilter filter = new HtmlFilter();
    filter.getParameters().setBoolean(PRESERVE, preserve);
    return filter;
  }

  @Override
  public String merge(DecodedText decoded, SourceFile source, MergeRequest request, Charset charset)
      throws DocumentException {
    ExtractionOptions options = request.extraction();
    ReadablePage page = ReadablePage.of(decoded.text(), options.mainContent(), source);
    ExtractedDocument read = read(filter(false), page, decoded, source, options);
    ExtractedDocument preserved = read(filter(true), page, decoded, source, options);
    HtmlFilter filter = filter(keys(read).equals(keys(preserved)));
    SideTexts sideTexts = SideTexts.of(read, request);
    ByteArrayOutputStream out = new ByteArrayOutputStream(decoded.text().length());
    // The filter's own writer would set the direction too, even where it is already set.
    FilterMerge.run(
        filter,
        new GenericFilterWriter(new GenericSkeletonWriter(), filter.getEncoderManager()),
        new RawDocument(page.html(), FilterRun.locale(options)),
        source.path(),
        FilterRun.locale(options),
        charset,
        out,
        event -> translate(event, request, sideTexts));
    String merged = out.toString(charset);
    String unmarked = merged.startsWith(MARK) ? merged.substring(1) : merged;
    String complete = page.complete(unmarked);
    String declared =
        charset.equals(decoded.charset())
            ? withoutAddedDeclaration(decoded.text(), complete)
            : complete;
    return turned(declared, request);
  }

  private static String turned(String html, MergeRequest request) {
    String language = request.extraction().languageTag();
    return request.resultLanguage().equals(language)
        ? html
        : HtmlDirection.apply(html, new LanguageChange(language, request.resultLanguage()));
  }

  /**
   * The filter declares the encoding where the page does not; that is only of use for a new one.
   */
  private static String withoutAddedDeclaration(String original, String merged) {
    Matcher declaration = DECLARATION.matcher(merged);
    return declaration.find() && !original.toLowerCase(Locale.ROOT).contains("charset")
        ? merged.substring(0, declaration.start()) + merged.substring(declaration.end())
        : merged;
  }

  /**
   * What tells units apart but for white space. When the filter finds the same ones while it leaves
   * white space as it is, texts without a translation can be written back to the character.
   */
  private static List<String> keys(ExtractedDocument document) {
    List<String> keys = new ArrayList<>();
    document
        .units()
        .forEach(u -> keys.add(u.id() + " " + u.codes().size() + letters(document.text(u))));
    return keys;
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static void translate(Event event, MergeRequest request, SideTexts sideTexts) {
    if (!event.isTextUnit()) {
      return;
    }
    ITextUnit unit = event.getTextUnit();
    TranslatedUnit translation = request.units().get(unit.getId());
    if (translation != null) {
      UnitContents.replace(unit, translation);
    } else {
      sideTexts.translate(unit, unit.getId());
    }
  }
}
