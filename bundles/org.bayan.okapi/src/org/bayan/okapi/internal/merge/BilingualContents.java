package org.bayan.okapi.internal.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.Segment;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.common.resource.TextPart;
import org.bayan.okapi.TranslatedSegment;
import org.bayan.okapi.TranslatedUnit;

/** Puts translations beside the source texts of formats that hold both (XLIFF 1.2, PO). */
public final class BilingualContents {
  private BilingualContents() {}

  /**
   * Sets the target of a unit. Of a unit that the document cuts into segments, those that are
   * translated are set and the others stay as they are; one that is not cut must be translated
   * whole.
   *
   * @return whether anything was set
   */
  public static boolean set(ITextUnit unit, TranslatedUnit translation, LocaleId target) {
    List<Segment> segments = unit.getSource().getSegments().asList();
    boolean segmented = unit.getSource().hasBeenSegmented();
    if (segmented && withText(segments) == translation.segments().size()) {
      return setSegments(unit, segments, translation, target);
    }
    if (!translation.isComplete()) {
      return false;
    }
    TextContainer container = targetOf(unit, target);
    container.setContent(
        TranslatedContent.of(
            unit.getSource().getUnSegmentedContentCopy(), translation.text(), translation.codes()));
    return true;
  }

  private static long withText(List<Segment> segments) {
    return segments.stream().filter(s -> s.getContent().hasText(true)).count();
  }

  private static boolean setSegments(
      ITextUnit unit, List<Segment> segments, TranslatedUnit translation, LocaleId target) {
    Map<String, TextFragment> contents = new HashMap<>();
    int next = 0;
    for (Segment segment : segments) {
      if (segment.getContent().hasText(true)) {
        TranslatedSegment translated = translation.segments().get(next++);
        if (translated.translated()) {
          contents.put(
              segment.getId(),
              TranslatedContent.of(segment.getContent(), translated.text(), translated.codes()));
        }
      }
    }
    if (!contents.isEmpty()) {
      fill(unit.getSource(), targetOf(unit, target), contents);
    }
    return !contents.isEmpty();
  }

  /**
   * Lays a target out anew in the order of the source. What stands between two segments, white
   * space as a rule, is taken from the source; segments without content are left out.
   */
  private static void fill(
      TextContainer source, TextContainer target, Map<String, TextFragment> contents) {
    List<TextPart> parts = new ArrayList<>();
    for (TextPart part : source) {
      if (!part.isSegment()) {
        parts.add(part.clone());
        continue;
      }
      Segment old = target.getSegments().get(part.getId());
      TextFragment content =
          contents.getOrDefault(part.getId(), old == null ? null : old.getContent());
      if (content != null) {
        Segment segment = old == null ? new Segment(part.getId()) : old;
        segment.setContent(content);
        parts.add(segment);
      }
    }
    target.clear();
    parts.forEach(target::append);
  }

  /** The unit's target as it is, for it holds attributes of its own, else a new one. */
  private static TextContainer targetOf(ITextUnit unit, LocaleId target) {
    return unit.hasTarget(target)
        ? unit.getTarget(target)
        : unit.createTarget(target, false, ITextUnit.COPY_SEGMENTATION);
  }
}
