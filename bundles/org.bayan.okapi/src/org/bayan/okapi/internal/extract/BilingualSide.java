package org.bayan.okapi.internal.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.ITextUnit;
import org.bayan.okapi.ExtractionOptions;

/**
 * Which language of a bilingual document is read. The source texts are, with the targets as their
 * translations, unless the caller asks for the language of the targets.
 */
final class BilingualSide {
  private BilingualSide() {}

  /** Whether the options name the language of the targets and not that of the source texts. */
  static boolean isTarget(XliffHeader header, ExtractionOptions options) {
    String wanted = language(options.languageTag());
    return !wanted.equals(language(header.source()))
        && header.target().filter(t -> language(t).equals(wanted)).isPresent();
  }

  private static String language(String tag) {
    return Locale.forLanguageTag(tag).getLanguage();
  }

  /** Adds a unit by the language that is read; one without text in it is left out. */
  static void add(
      Assembler assembler, String id, ITextUnit unit, LocaleId target, boolean targetSide) {
    SegmentedText translation =
        unit.hasTarget(target) ? SegmentedText.of(unit.getTarget(target)) : SegmentedText.EMPTY;
    add(assembler, id, SegmentedText.of(unit.getSource()), translation, targetSide);
  }

  /** The same for texts that were taken apart. */
  static void add(
      Assembler assembler,
      String id,
      SegmentedText source,
      SegmentedText translation,
      boolean targetSide) {
    SegmentedText read = targetSide ? translation : source;
    assembler.add(
        id,
        UnitRole.PARAGRAPH,
        read.coded(),
        List.copyOf(read.ranges()),
        targetSide ? Optional.empty() : translation.asTranslationOf(source));
  }
}
