package org.bayan.okapi.internal.extract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.xliff.Parameters;
import net.sf.okapi.filters.xliff.XLIFFFilter;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractionOptions;
import org.bayan.okapi.MergeRequest;
import org.bayan.okapi.TranslatedUnit;
import org.bayan.okapi.internal.encoding.DecodedText;
import org.bayan.okapi.internal.merge.BilingualContents;

/** XLIFF 1.2 (OASIS 2008): each trans-unit is a unit, its target its translation. */
final class Xliff1Format implements TextFormat {
  private static final String MEDIA_TYPE = "application/x-xliff+xml";

  private final XliffHeader header;

  Xliff1Format(XliffHeader header) {
    this.header = header;
  }

  @Override
  public ExtractedDocument read(DecodedText decoded, SourceFile source, ExtractionOptions options)
      throws DocumentException {
    LocaleId target = target(header.target().orElse("und"));
    boolean targetSide = BilingualSide.isTarget(header, options);
    Assembler assembler = new Assembler();
    if (!targetSide) {
      header.target().ifPresent(assembler::targetLanguage);
    }
    Files files = new Files();
    FilterRun.run(
        filter(),
        document(decoded, target),
        source.path(),
        event -> {
          files.on(event);
          if (event.isTextUnit() && event.getTextUnit().isTranslatable()) {
            ITextUnit unit = event.getTextUnit();
            BilingualSide.add(assembler, files.id(unit), unit, target, targetSide);
          }
        });
    return assembler.document(source, MEDIA_TYPE, Optional.of(decoded.charset()));
  }

  @Override
  public String merge(DecodedText decoded, SourceFile source, MergeRequest request, Charset charset)
      throws DocumentException {
    LocaleId target = target(header.target().orElse(request.targetLanguage()));
    ByteArrayOutputStream out = new ByteArrayOutputStream(decoded.text().length());
    Files files = new Files();
    Set<Integer> translated = new HashSet<>();
    FilterMerge.run(
        filter(),
        document(decoded, target),
        source.path(),
        target,
        charset,
        out,
        event -> {
          files.on(event);
          if (event.isTextUnit()) {
            int place = files.nextUnit();
            if (translate(event.getTextUnit(), files, request, target)) {
              translated.add(place);
            }
          }
        });
    String spliced =
        XliffSplice.version1()
            .splice(decoded.text(), out.toString(charset), translated, target.toBCP47(), source);
    return XmlDeclaration.stating(charset, spliced);
  }

  private static boolean translate(
      ITextUnit unit, Files files, MergeRequest request, LocaleId target) {
    TranslatedUnit translation = request.units().get(files.id(unit));
    return translation != null
        && unit.isTranslatable()
        && BilingualContents.set(unit, translation, target);
  }

  private RawDocument document(DecodedText decoded, LocaleId target) {
    return new RawDocument(decoded.text(), LocaleId.fromBCP47(header.source()), target);
  }

  private static LocaleId target(String languageTag) {
    return LocaleId.fromBCP47(languageTag);
  }

  private static XLIFFFilter filter() {
    XLIFFFilter filter = new XLIFFFilter();
    Parameters parameters = filter.getParameters();
    parameters.setPreserveSpaceByDefault(true);
    parameters.setAllowEmptyTargets(true);
    // The core of Okapi would look for the parser, and does not see it inside the product.
    parameters.setUseCustomParser(false);
    return filter;
  }

  /** Unit ids need only be unique in a file element. */
  private static final class Files {
    private int number;
    private int units;

    void on(Event event) {
      if (event.isStartSubDocument()) {
        number++;
      }
    }

    /** The place of a unit among all units of the document, from 0. */
    int nextUnit() {
      return units++;
    }

    String id(ITextUnit unit) {
      return number + "#" + unit.getId();
    }
  }
}
