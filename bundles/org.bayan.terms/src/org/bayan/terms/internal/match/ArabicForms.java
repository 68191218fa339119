package org.bayan.terms.internal.match;

import java.util.ArrayList;
import java.util.List;
import org.bayan.terms.Inflection;
import org.bayan.terms.MatchKind;
import org.bayan.text.Token;

/**
 * The regular forms of an Arabic noun or adjective, as folded letters without clitics: with and
 * without the article, sound plurals, duals, the accusative in alef, agreement of adjectives, and
 * what a final ى or ء becomes before a pronoun. Broken plurals follow no rule: common ones are
 * {@linkplain BrokenPlurals listed}, others must be stored.
 *
 * <p>An ending is offered only where words commonly take it: a rule that joins every noun with
 * every ending joins different words too.
 */
final class ArabicForms {
  private static final String ARTICLE = "ال";
  private static final int SHORTEST_CORE = 2;
  private static final int SHORTEST_BARE = 3;
  private static final int SHORTEST_DUAL = 4;
  private static final int ACTIVE_PARTICIPLE = 4;
  private static final char TEH_MARBUTA = 'ة';
  private static final String FOLDED_TEH_MARBUTA = "ه";

  private final List<Form> forms = new ArrayList<>();
  private boolean longWord;

  private ArabicForms() {}

  /** The forms of a word of a term, itself first. */
  static List<Form> of(Token word) {
    ArabicForms collected = new ArabicForms();
    collected.addAll(word);
    return List.copyOf(collected.forms);
  }

  private void addAll(Token word) {
    String key = word.key();
    forms.add(Form.itself(key));
    if (!word.isWord()) {
      return;
    }
    String bare = beginsWithHamza(word.text()) ? key : bare(key);
    if (!bare.equals(key)) {
      boolean alone = bare.length() >= SHORTEST_BARE;
      Form.Place place = alone ? Form.Place.ANY : Form.Place.AFTER_ARTICLE;
      forms.add(Form.clitic(bare, Inflection.WITHOUT_ARTICLE, place).narrowed());
    }
    addBeforePronoun(bare, word.text());
    // آ stands for two letters, which folding hides: آخر takes the endings of a longer word.
    longWord = bare.length() >= SHORTEST_DUAL || word.text().indexOf('آ') >= 0;
    addBroken(bare, word.text());
    if (bare.length() >= SHORTEST_BARE) {
      addInflected(bare, endsWithTehMarbuta(word.text()));
    }
  }

  private static String bare(String key) {
    boolean article = key.startsWith(ARTICLE) && key.length() >= ARTICLE.length() + SHORTEST_CORE;
    return article ? key.substring(ARTICLE.length()) : key;
  }

  private void addBeforePronoun(String bare, String text) {
    if (text.endsWith("ى")) {
      Form.Place place = Form.Place.BEFORE_PRONOUN;
      forms.add(Form.clitic(withoutEnd(bare, 1) + "ا", Inflection.NONE, place));
    }
    addHamzaBeforePronoun(bare, MatchKind.CLITIC, Inflection.NONE);
  }

  /** أعضاء: أعضائه, أعضاؤها. */
  private void addHamzaBeforePronoun(String bare, MatchKind kind, Inflection inflection) {
    if (bare.endsWith("ء")) {
      for (String seat : List.of("ئ", "ؤ")) {
        String key = withoutEnd(bare, 1) + seat;
        forms.add(new Form(key, kind, Form.Place.BEFORE_PRONOUN, inflection, false));
      }
    }
  }

  private void addBroken(String bare, String text) {
    for (String plural : BrokenPlurals.of(bare)) {
      Form.Place place = Form.Place.NO_HAMZA_BELOW;
      forms.add(Form.inflected(plural, Inflection.BROKEN_PLURAL, place));
      forms.add(Form.inflected(plural + "ا", Inflection.BROKEN_PLURAL, place));
      addHamzaBeforePronoun(plural, MatchKind.INFLECTED, Inflection.BROKEN_PLURAL);
    }
    if (text.startsWith("إ")) {
      return;
    }
    for (String singular : BrokenPlurals.singularsOf(bare)) {
      addSingular(singular);
      forms.add(Form.inflected(singular + "ا", Inflection.SINGULAR).narrowed());
    }
  }

  private void addSingular(String singular) {
    forms.add(Form.inflected(singular, Inflection.SINGULAR).narrowed());
  }

  private void addInflected(String bare, boolean tehMarbuta) {
    boolean known = !BrokenPlurals.of(bare).isEmpty();
    if (tehMarbuta) {
      addFeminine(withoutEnd(bare, 1));
    } else if (!known && endsWithAny(bare, "ون", "ين") && bare.length() >= SHORTEST_DUAL + 1) {
      addMasculinePlural(withoutEnd(bare, 2));
    } else if (!known && bare.endsWith("ات") && bare.length() >= SHORTEST_BARE + 2) {
      addPluralInTeh(withoutEnd(bare, 2));
    } else {
      addMasculine(bare);
    }
  }

  private void addFeminine(String stem) {
    inflected(stem + "ات", Inflection.PLURAL);
    inflected(stem + "تان", Inflection.DUAL);
    inflected(stem + "تين", Inflection.DUAL);
    construct(stem + "تا");
    construct(stem + "تي");
    addFeminineOfWeak(stem);
    dependent(stem);
    dependent(stem + "ون");
    dependent(stem + "ين");
  }

  /**
   * مكافأة, منشآت: the alef of the ending runs into that of the stem; أداة, أدوات: it becomes و.
   */
  private void addFeminineOfWeak(String stem) {
    if (stem.endsWith("ا")) {
      inflected(stem + "ت", Inflection.PLURAL);
      inflected(withoutEnd(stem, 1) + "وات", Inflection.PLURAL);
      inflected(withoutEnd(stem, 1) + "يات", Inflection.PLURAL);
    }
  }

  private void addMasculinePlural(String stem) {
    inflected(stem + "ون", Inflection.CASE);
    inflected(stem + "ين", Inflection.CASE);
    construct(stem + "و");
    construct(stem + "ي");
    if (stem.endsWith("ي")) {
      // سياسي is more often an adjective than one of the سياسيون.
      dependent(stem);
    } else if (stem.length() >= SHORTEST_DUAL) {
      addSingular(stem);
    }
    if (stem.length() >= SHORTEST_DUAL) {
      dependent(stem + FOLDED_TEH_MARBUTA);
    }
  }

  private void addPluralInTeh(String stem) {
    addSingular(stem + FOLDED_TEH_MARBUTA);
    // قدرات is of قدرة, not of قدر, and مكتبات not of مكتب: short nouns without ة have broken
    // plurals,
    // as have those of the list. اقتصادي is an adjective.
    boolean adjective = stem.endsWith("ي");
    boolean broken = stem.length() < SHORTEST_DUAL || !BrokenPlurals.of(stem).isEmpty();
    if (!adjective && !broken) {
      addSingular(stem);
    }
  }

  private void addMasculine(String bare) {
    inflected(bare + "ات", Inflection.PLURAL);
    if (bare.endsWith("و")) {
      inflected(bare + "هات", Inflection.PLURAL);
    }
    if (bare.endsWith("ء")) {
      inflected(withoutEnd(bare, 1) + "ئات", Inflection.PLURAL);
    }
    dependent(bare + FOLDED_TEH_MARBUTA);
    if (bare.endsWith("ا")) {
      inflected(bare + "ت", Inflection.PLURAL);
    } else if (bare.endsWith("ي")) {
      // منغوليا is no case of منغولي.
      forms.add(Form.inflected(bare + "ا", Inflection.CASE, Form.Place.DEPENDENT));
    } else {
      inflected(bare + "ا", Inflection.CASE);
    }
    if (longWord) {
      inflected(bare + "ان", Inflection.DUAL);
      inflected(bare + "ين", Inflection.PLURAL);
      inflected(bare + "ون", Inflection.PLURAL);
    }
    if (mayBePerson(bare)) {
      construct(bare + "ي");
      construct(bare + "و");
    }
    if (mayBePerson(bare) && bare.endsWith("ي")) {
      addOfDefective(withoutEnd(bare, 1));
    }
  }

  /** موالي: the yeh of a defective participle falls before the ending. */
  private void addOfDefective(String stem) {
    inflected(stem + "ون", Inflection.PLURAL);
    inflected(stem + "ين", Inflection.PLURAL);
  }

  /**
   * Whether a noun looks like a participle or a name of people, which alone form the plural whose
   * construct ends in ي: elsewhere ي makes an adjective of the noun.
   */
  private static boolean mayBePerson(String bare) {
    boolean active = bare.charAt(1) == 'ا' && bare.length() == ACTIVE_PARTICIPLE;
    boolean participle = bare.startsWith("م") || active;
    return bare.length() >= SHORTEST_DUAL && (participle || bare.endsWith("ي"));
  }

  private void inflected(String key, Inflection inflection) {
    forms.add(Form.inflected(key, inflection));
  }

  private void construct(String key) {
    forms.add(Form.inflected(key, Inflection.CONSTRUCT, Form.Place.WITHOUT_ARTICLE));
  }

  private void dependent(String key) {
    forms.add(Form.inflected(key, Inflection.AGREEMENT, Form.Place.DEPENDENT));
  }

  /** Whether a word as written ends in ة, diacritics left aside. */
  static boolean endsWithTehMarbuta(String written) {
    for (int i = written.length() - 1; i >= 0; i--) {
      if (Character.isLetter(written.charAt(i))) {
        return written.charAt(i) == TEH_MARBUTA;
      }
    }
    return false;
  }

  /** Whether a word as written begins with أ, إ or آ, so that what follows is no article. */
  static boolean beginsWithHamza(String written) {
    return !written.isEmpty() && "أإآ".indexOf(written.charAt(0)) >= 0;
  }

  private static boolean endsWithAny(String word, String first, String second) {
    return word.endsWith(first) || word.endsWith(second);
  }

  private static String withoutEnd(String word, int length) {
    return word.substring(0, word.length() - length);
  }
}
