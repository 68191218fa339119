package org.bayan.okapi.internal.extract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.Property;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.po.POFilter;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractionOptions;
import org.bayan.okapi.MergeRequest;
import org.bayan.okapi.TranslatedUnit;
import org.bayan.okapi.internal.encoding.DecodedText;
import org.bayan.okapi.internal.merge.BilingualContents;

/**
 * PO, the message catalogues of GNU gettext: each message is a unit, its msgstr the translation. A
 * translation that is marked fuzzy is read too, for a person can tell.
 */
final class PoFormat implements TextFormat {
  private static final String MEDIA_TYPE = "text/x-gettext-translation";
  private static final Pattern LANGUAGE =
      Pattern.compile(
          "^\"Language:\\s*([A-Za-z]{2,3}(?:[_-][A-Za-z0-9]{2,8})*)", Pattern.MULTILINE);

  private static final Pattern EMPTY_FLAGS = Pattern.compile("(?m)^#,[ \\t]*\\R");

  @Override
  public ExtractedDocument read(DecodedText decoded, SourceFile source, ExtractionOptions options)
      throws DocumentException {
    Assembler assembler = new Assembler();
    Optional<String> language = language(decoded.text());
    language.ifPresent(assembler::targetLanguage);
    LocaleId target = LocaleId.fromBCP47(language.orElse("und"));
    FilterRun.run(
        filter(),
        document(decoded, options, target),
        source.path(),
        event -> {
          if (event.isTextUnit()) {
            ITextUnit unit = event.getTextUnit();
            BilingualSide.add(assembler, unit.getId(), unit, target, false);
          }
        });
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
    LocaleId target = LocaleId.fromBCP47(language(decoded.text()).orElse(request.targetLanguage()));
    ByteArrayOutputStream out = new ByteArrayOutputStream(decoded.text().length());
    FilterMerge.run(
        filter(),
        document(decoded, request.extraction(), target),
        source.path(),
        target,
        charset,
        out,
        event -> {
          if (event.isTextUnit()) {
            translate(event.getTextUnit(), units.get(event.getTextUnit().getId()), target);
          }
        });
    return withoutEmptyFlags(out.toString(charset));
  }

  /** A message that is no longer fuzzy may be left with a line of no flags. */
  private static String withoutEmptyFlags(String catalogue) {
    return EMPTY_FLAGS.matcher(catalogue).replaceAll("");
  }

  private static void translate(ITextUnit unit, TranslatedUnit translation, LocaleId target) {
    if (translation != null && BilingualContents.set(unit, translation, target)) {
      if (unit.hasTargetProperty(target, Property.APPROVED)) {
        unit.getTargetProperty(target, Property.APPROVED).setValue("yes");
      }
    } else if (!unit.hasTarget(target)) {
      // Otherwise the writer takes the source for the translation.
      unit.createTarget(target, true, ITextUnit.CREATE_EMPTY);
    }
  }

  /** A filter that leaves placeholders such as {@code %s} in the text, where people write them. */
  private static POFilter filter() {
    POFilter filter = new POFilter();
    filter.getParameters().setUseCodeFinder(false);
    return filter;
  }

  private static RawDocument document(
      DecodedText decoded, ExtractionOptions options, LocaleId target) {
    return new RawDocument(decoded.text(), FilterRun.locale(options), target);
  }

  /** The language that the header of the catalogue states. */
  private static Optional<String> language(String text) {
    Matcher language = LANGUAGE.matcher(text.substring(0, Math.min(text.length(), 1 << 14)));
    return language.find() ? Optional.of(language.group(1).replace('_', '-')) : Optional.empty();
  }
}
