package org.bayan.core.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.bayan.core.edit.TextDifference;
import org.bayan.exchange.BeadUnits;
import org.bayan.index.memory.MemoryMatch;
import org.bayan.model.bitext.InlineCode;
import org.bayan.model.bitext.Segment;
import org.bayan.model.memory.InlineText;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The inline codes of a match as codes of the segment that it translates. A code of the match
 * stands for the one of the segment that its counterpart in the source of the match corresponds to,
 * else for one that is the same, does the same, or might; a pair is taken as a whole, so that what
 * opens closes.
 *
 * @param text the proposal, without white space around it where there are no codes
 * @param codes codes of the segment at their places in it, in order
 * @param unplaced how many of the segment (a pair is one) have no place in it
 * @param foreign how many of the match stand for none of the segment and were left out
 */
public record MatchCodes(String text, List<InlineCode> codes, int unplaced, int foreign) {

  /** Copies the list. */
  public MatchCodes {
    codes = List.copyOf(codes);
  }

  /** Whether all codes have found their places. */
  public boolean isComplete() {
    return unplaced == 0 && foreign == 0;
  }

  /**
   * The codes for a segment.
   *
   * @param segment what the match was found for
   * @param match the match
   */
  public static MatchCodes of(Segment segment, MemoryMatch match) {
    InlineText own = BeadUnits.content(List.of(segment));
    InlineText theirs = match.target().content();
    if (own.codes().isEmpty() && theirs.codes().isEmpty()) {
      return new MatchCodes(match.proposal().strip(), List.of(), 0, 0);
    }
    List<CodePart> ownParts = CodePart.of(own);
    Map<CodePart, CodePart> fitting =
        new Fitting(ownParts, CodePart.of(match.source().content()), CodePart.of(theirs)).all();
    // White space at the ends may stand between a code and a word.
    String text = fitting.isEmpty() ? match.proposal().strip() : match.proposal();
    int theirCount = CodePart.of(theirs).size();
    return new MatchCodes(
        text,
        placed(segment, fitting, theirs, text),
        ownParts.size() - fitting.size(),
        theirCount - fitting.size());
  }

  private static List<InlineCode> placed(
      Segment segment, Map<CodePart, CodePart> fitting, InlineText theirs, String text) {
    List<InlineCode> known =
        segment.getCodes().stream().sorted(Comparator.comparing(InlineCode::getOffset)).toList();
    Map<Integer, Integer> indices = new HashMap<>();
    fitting.forEach(
        (there, here) -> {
          indices.put(there.first(), here.first());
          indices.put(there.last(), here.last());
        });
    TextDifference difference = TextDifference.of(theirs.text(), text);
    List<InlineCode> codes = new ArrayList<>();
    int last = 0;
    for (int i = 0; i < theirs.codes().size(); i++) {
      if (indices.containsKey(i)) {
        int moved = difference.moved(theirs.codes().get(i).offset(), opens(fitting, i));
        last = Math.clamp(moved, last, text.length());
        InlineCode code = EcoreUtil.copy(known.get(indices.get(i)));
        code.setOffset(last);
        codes.add(code);
      }
    }
    return codes;
  }

  private static boolean opens(Map<CodePart, CodePart> fitting, int index) {
    return fitting.keySet().stream()
        .noneMatch(part -> part.last() == index && part.first() != index);
  }

  /** Which parts of a translation stand for which of a segment. */
  private record Fitting(List<CodePart> own, List<CodePart> source, List<CodePart> target) {

    Map<CodePart, CodePart> all() {
      Map<CodePart, CodePart> fitting = new HashMap<>();
      if (isSourceLikeOwn()) {
        throughSource(fitting);
      }
      take(fitting, CodePart::isSameAs);
      take(fitting, CodePart::hasTypeOf);
      take(fitting, CodePart::mayBe);
      return fitting;
    }

    /** Then the codes of both correspond one by one. */
    private boolean isSourceLikeOwn() {
      boolean alike = own.size() == source.size();
      for (int i = 0; alike && i < own.size(); i++) {
        alike =
            own.get(i).isSameAs(source.get(i))
                || own.get(i).hasTypeOf(source.get(i))
                || own.get(i).mayBe(source.get(i));
      }
      return alike;
    }

    private void throughSource(Map<CodePart, CodePart> fitting) {
      for (CodePart there : target) {
        for (int i = 0; i < source.size(); i++) {
          boolean counterpart =
              !there.code().match().isEmpty()
                  && there.code().match().equals(source.get(i).code().match())
                  && there.hasShapeOf(source.get(i));
          if (counterpart && !fitting.containsValue(own.get(i))) {
            fitting.put(there, own.get(i));
            break;
          }
        }
      }
    }

    private void take(Map<CodePart, CodePart> fitting, BiPredicate<CodePart, CodePart> fits) {
      Set<CodePart> taken = new HashSet<>(fitting.values());
      for (CodePart there : target) {
        if (!fitting.containsKey(there)) {
          Optional<CodePart> found =
              own.stream().filter(one -> !taken.contains(one) && fits.test(there, one)).findFirst();
          found.ifPresent(
              one -> {
                fitting.put(there, one);
                taken.add(one);
              });
        }
      }
    }
  }
}
