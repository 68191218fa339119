package org.bayan.okapi.internal.extract;

import java.util.List;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.skeleton.GenericSkeleton;
import net.sf.okapi.common.skeleton.GenericSkeletonPart;

/** The markup that the XLIFF 1.2 filter keeps around a unit's texts. */
final class XliffSkeleton {
  private static final String START = "<target xml:lang=\"%s\">";
  private static final String END = "</target>";

  private XliffSkeleton() {}

  /**
   * Takes the place for a target out that the filter made for a unit without one. It would write a
   * copy of the source there, as if the unit were translated.
   */
  static void removeAddedTarget(ITextUnit unit, LocaleId target) {
    if (!(unit.getSkeleton() instanceof GenericSkeleton skeleton)) {
      return;
    }
    List<GenericSkeletonPart> parts = skeleton.getParts();
    int start = indexOf(parts, START.formatted(target.toString()));
    if (start >= 0 && start + 2 < parts.size() && startsWith(parts.get(start + 2), END)) {
      StringBuilder after = parts.get(start + 2).getData();
      int end = END.length();
      while (end < after.length() && "\r\n".indexOf(after.charAt(end)) >= 0) {
        end++;
      }
      after.delete(0, end);
      parts.subList(start, start + 2).clear();
    }
  }

  /** A target of the document itself stands in several parts: its attributes can be changed. */
  private static int indexOf(List<GenericSkeletonPart> parts, String data) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).getData().toString().equals(data)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean startsWith(GenericSkeletonPart part, String start) {
    return part.getData().indexOf(start) == 0;
  }
}
