package org.bayan.index.internal.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bayan.index.memory.TextRange;
import org.bayan.text.Folding;
import org.bayan.text.Token;
import org.bayan.text.Tokenizer;

/**
 * Puts the numbers of a text into a translation in the place of those that the source of the
 * translation has. A date is exchanged figure by figure, where only figures differ. A number must
 * stand in the translation in figures, as often as it is to be replaced.
 */
final class PlaceableExchange {

  /** The digits of Arabic that are not those of ASCII. */
  private static final char ARABIC_ZERO = '\u0660';

  /**
   * A translation with other numbers.
   *
   * @param text the translation
   * @param ranges what is new in it
   * @param complete whether all numbers that differ could be replaced
   */
  record Exchanged(String text, List<TextRange> ranges, boolean complete) {}

  private record Swap(String before, String after) {}

  private record Place(Token token, String after) {}

  private final List<Swap> swaps = new ArrayList<>();
  private boolean complete = true;

  private PlaceableExchange() {}

  static Exchanged of(
      List<Piece> wanted, List<Piece> found, List<PieceDistance.Step> steps, String target) {
    PlaceableExchange exchange = new PlaceableExchange();
    for (PieceDistance.Step step : steps) {
      if (step.wanted() >= 0 && step.found() >= 0) {
        exchange.note(wanted.get(step.wanted()), found.get(step.found()));
      }
    }
    return exchange.in(target);
  }

  private void note(Piece wanted, Piece found) {
    boolean differ = !wanted.folded().equals(found.folded());
    if (!wanted.isPlaceable() || wanted.kind() != found.kind() || !differ) {
      return;
    }
    List<Token> ones = Tokenizer.tokenize(found.folded());
    List<Token> others = Tokenizer.tokenize(wanted.folded());
    complete &= ones.size() == others.size();
    for (int i = 0; complete && i < ones.size(); i++) {
      Token one = ones.get(i);
      Token other = others.get(i);
      if (!one.key().equals(other.key())) {
        boolean figures = one.kind() == Token.Kind.NUMBER && other.kind() == Token.Kind.NUMBER;
        complete &= figures;
        swaps.add(new Swap(one.key(), other.key()));
      }
    }
  }

  private Exchanged in(String target) {
    List<Token> numbers =
        Tokenizer.tokenize(target).stream()
            .filter(token -> token.kind() == Token.Kind.NUMBER)
            .toList();
    List<Place> places = new ArrayList<>();
    for (String before : swaps.stream().map(Swap::before).distinct().toList()) {
      List<String> afters =
          swaps.stream().filter(one -> one.before().equals(before)).map(Swap::after).toList();
      List<Token> same = numbers.stream().filter(one -> one.key().equals(before)).toList();
      boolean sure = same.size() == afters.size() || afters.stream().distinct().count() == 1;
      if (same.isEmpty() || !sure) {
        complete = false;
      } else {
        for (int i = 0; i < same.size(); i++) {
          places.add(new Place(same.get(i), afters.get(Math.min(i, afters.size() - 1))));
        }
      }
    }
    places.sort(Comparator.comparingInt(place -> place.token().start()));
    return written(target, places);
  }

  private Exchanged written(String target, List<Place> places) {
    StringBuilder text = new StringBuilder();
    List<TextRange> ranges = new ArrayList<>();
    int position = 0;
    for (Place place : places) {
      text.append(target, position, place.token().start());
      int start = text.length();
      text.append(inDigitsOf(place.token().text(), place.after()));
      ranges.add(new TextRange(start, text.length()));
      position = place.token().end();
    }
    text.append(target.substring(position));
    return new Exchanged(text.toString(), ranges, complete);
  }

  /** A number in the digits that another is written in. */
  private static String inDigitsOf(String written, String number) {
    int first = written.charAt(0);
    if (first < ARABIC_ZERO || first > ARABIC_ZERO + 9 || written.equals(Folding.key(written))) {
      return number;
    }
    StringBuilder digits = new StringBuilder();
    for (char c : number.toCharArray()) {
      digits.append(c >= '0' && c <= '9' ? (char) (ARABIC_ZERO + c - '0') : c);
    }
    return digits.toString();
  }
}
