package org.bayan.okapi.internal.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.Property;
import org.bayan.okapi.ExtractionOptions;

/**
 * Which language of a bilingual document is read. The source texts are, with the targets as their
 * translations, unless the caller asks for the language of the targets.
 */
final class BilingualSide {
  /** States of XLIFF 1.2 in which a target is not yet a translation. */
  private static final Set<String> TO_BE_TRANSLATED = Set.of("new", "needs-translation");

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
    SegmentedText source = SegmentedText.of(unit.getSource());
    SegmentedText translation =
        unit.hasTarget(target) ? SegmentedText.of(unit.getTarget(target)) : SegmentedText.EMPTY;
    boolean begun = !isToBeTranslated(unit, target) || !isCopy(source, translation);
    add(assembler, id, source, begun ? translation : SegmentedText.EMPTY, targetSide);
  }

  private static boolean isToBeTranslated(ITextUnit unit, LocaleId target) {
    Property state = unit.getTargetProperty(target, Property.STATE);
    return state != null && TO_BE_TRANSLATED.contains(state.getValue());
  }

  /** Whether a target only repeats the source, as tools write it before anybody translates. */
  static boolean isCopy(SegmentedText source, SegmentedText translation) {
    return source.coded().text().equals(translation.coded().text());
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
