package org.bayan.align.internal.recall;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bayan.align.lexicon.Lexicon;
import org.bayan.align.lexicon.WordStems;
import org.bayan.align.recall.QueryGroup;
import org.bayan.align.recall.WeightedKey;
import org.bayan.text.NameFinder;
import org.bayan.text.NameMention;
import org.bayan.text.Token;
import org.bayan.text.Tokenizer;

/** Makes queries for the translation of texts. */
public final class QueryMaker {
  /** A word that is more frequent than this finds every passage. */
  private static final double FREQUENT = 0.012;

  private static final double LEAST = 0.02;
  private static final int MOST = 12;

  /** How probable it is that a word which no lexicon knows is a name, and one that they know. */
  private static final double UNKNOWN_NAME = 0.8;

  private static final double KNOWN_NAME = 0.25;
  private static final int SHORTEST_SKELETON = 2;

  private final String language;
  private final List<Lexicon> lexicons;
  private final Languages.Seen seen;

  /** Queries from one language to another. */
  public QueryMaker(Languages languages) {
    this.language = languages.source();
    this.lexicons = languages.lexicons();
    this.seen = languages.sourceSeen();
  }

  /** The query for a text. */
  public List<QueryGroup> query(String text) {
    List<Token> tokens = Tokenizer.tokenize(text);
    Map<String, Integer> words = new HashMap<>();
    tokens.stream().filter(Token::isWord).forEach(word -> words.merge(word.key(), 1, Integer::sum));
    WordStems stems = new WordStems(language, words, seen::count);
    Map<Integer, NameMention> names = new HashMap<>();
    NameFinder.find(tokens, language, words.keySet())
        .forEach(name -> names.put(name.start(), name));
    List<QueryGroup> groups = new ArrayList<>();
    for (Token token : tokens) {
      if (token.isWord()) {
        add(group(stems.stem(token.key()), names.get(token.start())), groups);
      }
    }
    LiteralKeys.find(text, tokens, language, key -> add(Map.of(key, 1.0), groups));
    return groups;
  }

  private static void add(Map<String, Double> keys, List<QueryGroup> groups) {
    if (!keys.isEmpty()) {
      groups.add(
          new QueryGroup(
              keys.entrySet().stream()
                  .map(key -> new WeightedKey(key.getKey(), key.getValue()))
                  .toList()));
    }
  }

  private Map<String, Double> group(String stem, NameMention name) {
    if (seen.isFrequent(stem, FREQUENT)) {
      return Map.of();
    }
    Map<String, Double> keys = translations(stem);
    if (lexicons.isEmpty()) {
      keys.put(Key.STEM.of(stem), 1.0);
    }
    if (name != null && name.kind() == NameMention.Kind.LITERAL) {
      keys.put(Key.LITERAL.of(name.key()), 1.0);
    } else if (name != null) {
      double weight = keys.isEmpty() ? UNKNOWN_NAME : KNOWN_NAME;
      for (String skeleton : name.skeletons()) {
        if (skeleton.length() >= SHORTEST_SKELETON) {
          keys.put(Key.SKELETON.of(skeleton), weight);
        }
      }
    }
    return keys;
  }

  private Map<String, Double> translations(String stem) {
    Map<String, Double> translations = new HashMap<>();
    double weights = lexicons.stream().mapToDouble(lexicon -> weight(lexicon, stem)).sum();
    for (Lexicon lexicon : lexicons) {
      double share = weight(lexicon, stem) / weights;
      for (Lexicon.Translation translation : lexicon.translations(stem)) {
        translations.merge(
            Key.STEM.of(translation.stem()), share * translation.forward(), Double::sum);
      }
    }
    Map<String, Double> best = new TreeMap<>();
    translations.entrySet().stream()
        .filter(entry -> entry.getValue() >= LEAST)
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .forEach(entry -> best.put(entry.getKey(), Math.min(1, entry.getValue())));
    return best;
  }

  private static double weight(Lexicon lexicon, String stem) {
    return Math.log1p(lexicon.firstCount(stem));
  }
}
