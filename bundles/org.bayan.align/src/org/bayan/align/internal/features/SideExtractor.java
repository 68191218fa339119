package org.bayan.align.internal.features;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.bayan.align.Evidence;
import org.bayan.align.TermOccurrence;
import org.bayan.align.lexicon.WordStems;
import org.bayan.text.DateMention;
import org.bayan.text.NameFinder;
import org.bayan.text.NameMention;
import org.bayan.text.NumberMention;
import org.bayan.text.Token;

/** Finds the items of one of the two texts and numbers them. */
final class SideExtractor {
  private static final int SMALL_TEXT = 20;

  private final List<SegmentText> texts;
  private final String language;
  private final WordStems stems;
  private final Set<Evidence.Kind> ignored;
  private final Set<String> commonStems;
  private final Set<String> knownNames = new HashSet<>();
  private final Numbering<Item> vocabulary = new Numbering<>();
  private final Map<String, SideNames.Name> names = new TreeMap<>();

  /**
   * An extractor for one text.
   *
   * @param known how often lexicons have seen a stem
   * @param ignored kinds of items to leave out
   * @param common words in more than this share of the segments tell nothing and are left out
   */
  SideExtractor(
      List<SegmentText> texts,
      String language,
      ToDoubleFunction<String> known,
      Set<Evidence.Kind> ignored,
      double common) {
    this.texts = texts;
    this.language = language;
    this.ignored = ignored;
    Map<String, Integer> words = new HashMap<>();
    for (SegmentText text : texts) {
      for (Token token : text.words()) {
        words.merge(token.key(), 1, Integer::sum);
      }
    }
    this.stems = new WordStems(language, words, known);
    this.commonStems = commonStems(common);
  }

  TextFeatures features() {
    if (!Locale.forLanguageTag(language).getLanguage().equals("ar")) {
      findCapitalised();
    }
    List<SegmentFeatures> features = new ArrayList<>(texts.size());
    int paragraph = Integer.MIN_VALUE;
    for (SegmentText text : texts) {
      boolean opens = text.segment().paragraph() != paragraph;
      paragraph = text.segment().paragraph();
      features.add(features(text, opens));
    }
    return new TextFeatures(features, vocabulary.things(), counts(features));
  }

  /** Words that are names where they open a sentence, too; Arabic has no capitals. */
  private void findCapitalised() {
    for (SegmentText text : texts) {
      for (NameMention name : NameFinder.find(text.tokens(), language, Set.of())) {
        if (name.kind() == NameMention.Kind.CAPITALISED) {
          knownNames.add(name.key());
        }
      }
    }
  }

  /** The words that may be names; complete after {@link #features()}. */
  SideNames names() {
    return new SideNames(List.copyOf(names.values()));
  }

  private SegmentFeatures features(SegmentText text, boolean opens) {
    Found found = new Found();
    addWords(text, found);
    addLiterals(text, found);
    SegmentEdges edges = SegmentEdges.of(text.tokens());
    return new SegmentFeatures(
        length(text.segment().text()),
        edges.sentences(text.tokens()),
        edges,
        opens,
        found.numbers(),
        List.copyOf(found.spans));
  }

  /** The items of a segment. */
  private final class Found {
    private final List<Span> spans = new ArrayList<>();
    private int[] numbers = new int[16];

    void add(Evidence.Kind kind, String key, Span span) {
      if (ignored.contains(kind)) {
        return;
      }
      if (spans.size() == numbers.length) {
        numbers = Arrays.copyOf(numbers, numbers.length * 2);
      }
      numbers[spans.size()] = vocabulary.of(new Item(kind, key));
      spans.add(span);
    }

    int[] numbers() {
      return Arrays.copyOf(numbers, spans.size());
    }
  }

  private void addWords(SegmentText text, Found found) {
    for (Token token : text.words()) {
      String stem = stems.stem(token.key());
      if (!commonStems.contains(stem)) {
        found.add(Evidence.Kind.WORD, stem, new Span(token.start(), token.end()));
      }
    }
    for (NameMention name : NameFinder.find(text.tokens(), language, knownNames)) {
      if (name.kind() == NameMention.Kind.LITERAL) {
        found.add(Evidence.Kind.NAME, name.key(), new Span(name.start(), name.end()));
      } else if (!ignored.contains(Evidence.Kind.WORD)) {
        addName(name);
      }
    }
  }

  private void addName(NameMention name) {
    String stem = stems.stem(name.key());
    if (stem != null && !commonStems.contains(stem)) {
      int number = vocabulary.of(new Item(Evidence.Kind.WORD, stem));
      boolean certain = name.kind() == NameMention.Kind.CAPITALISED;
      SideNames.Name known = names.get(stem);
      if (known == null || !known.covers(name.skeletons(), certain)) {
        SideNames.Name found = new SideNames.Name(number, Set.copyOf(name.skeletons()), certain);
        names.put(stem, known == null ? found : known.with(found));
      }
    }
  }

  private static void addLiterals(SegmentText text, Found found) {
    if (text.label() != null) {
      String position = Integer.toString(text.label().position());
      found.add(Evidence.Kind.LIST_POSITION, position, text.label().span());
    }
    for (DateMention date : text.dates()) {
      addDate(date, found);
    }
    for (NumberMention number : text.numbers()) {
      Span span = new Span(number.start(), number.end());
      found.add(Evidence.Kind.NUMBER, number.value().toPlainString(), span);
    }
    for (TermOccurrence term : text.segment().terms()) {
      found.add(Evidence.Kind.TERM, term.concept(), new Span(term.start(), term.end()));
    }
  }

  /** A date counts by its day and month, and by its year alone when it has no more. */
  private static void addDate(DateMention date, Found found) {
    Span span = new Span(date.start(), date.end());
    String month = date.month().isPresent() ? "m" + date.month().getAsInt() : "";
    String day = date.day().isPresent() ? "d" + date.day().getAsInt() : "";
    if (!month.isEmpty() || !day.isEmpty()) {
      found.add(Evidence.Kind.DATE, month + day, span);
    }
    if (date.year().isPresent()) {
      found.add(Evidence.Kind.NUMBER, Integer.toString(date.year().getAsInt()), span);
    }
  }

  private Set<String> commonStems(double common) {
    Map<String, Integer> segments = new HashMap<>();
    for (SegmentText text : texts) {
      Set<String> own = new HashSet<>();
      for (Token token : text.words()) {
        String stem = stems.stem(token.key());
        if (own.add(stem)) {
          segments.merge(stem, 1, Integer::sum);
        }
      }
    }
    double most = Math.max(SMALL_TEXT, texts.size()) * common;
    segments.values().removeIf(count -> count <= most);
    return Set.copyOf(segments.keySet());
  }

  private int[] counts(List<SegmentFeatures> segments) {
    int[] counts = new int[vocabulary.things().size()];
    for (SegmentFeatures segment : segments) {
      for (int item : segment.items()) {
        counts[item]++;
      }
    }
    return counts;
  }

  private static int length(String text) {
    int length = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      length += Character.isLetterOrDigit(codePoint) ? 1 : 0;
      i += Character.charCount(codePoint);
    }
    return length;
  }
}
