package org.bayan.terms.internal.match;

import java.util.ArrayList;
import java.util.List;
import org.bayan.terms.MatchKind;
import org.bayan.text.Token;

/**
 * The regular forms of an Arabic noun or adjective, as folded letters without clitics: with and
 * without the article, sound plurals, duals, the accusative in alef, agreement of adjectives, and
 * what a final ى or ء becomes before a pronoun. Broken plurals follow no rule and must be stored.
 *
 * <p>An ending is offered only where words commonly take it: a rule that joins every noun with
 * every ending joins different words too.
 */
final class ArabicForms {
  private static final String ARTICLE = "ال";
  private static final int SHORTEST_CORE = 2;
  private static final int SHORTEST_BARE = 3;
  private static final int SHORTEST_DUAL = 4;
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
    forms.add(Form.of(key, MatchKind.FOLDED));
    if (!word.isWord()) {
      return;
    }
    String bare = beginsWithHamza(word.text()) ? key : bare(key);
    if (!bare.equals(key)) {
      boolean alone = bare.length() >= SHORTEST_BARE;
      Form.Place place = alone ? Form.Place.ANY : Form.Place.AFTER_ARTICLE;
      forms.add(new Form(bare, MatchKind.CLITIC, place));
    }
    addBeforePronoun(bare, word.text());
    // آ stands for two letters, which folding hides: آخر takes the endings of a longer word.
    longWord = bare.length() >= SHORTEST_DUAL || word.text().indexOf('آ') >= 0;
    if (bare.length() >= SHORTEST_BARE) {
      addInflected(bare, endsWithTehMarbuta(word.text()));
    }
  }

  private static String bare(String key) {
    boolean article = key.startsWith(ARTICLE) && key.length() >= ARTICLE.length() + SHORTEST_CORE;
    return article ? key.substring(ARTICLE.length()) : key;
  }

  private void addBeforePronoun(String bare, String text) {
    String head = bare.substring(0, Math.max(0, bare.length() - 1));
    if (text.endsWith("ى")) {
      forms.add(new Form(head + "ا", MatchKind.CLITIC, Form.Place.BEFORE_PRONOUN));
    } else if (bare.endsWith("ء")) {
      forms.add(new Form(head + "ئ", MatchKind.CLITIC, Form.Place.BEFORE_PRONOUN));
      forms.add(new Form(head + "ؤ", MatchKind.CLITIC, Form.Place.BEFORE_PRONOUN));
    }
  }

  private void addInflected(String bare, boolean tehMarbuta) {
    if (tehMarbuta) {
      addFeminine(withoutEnd(bare, 1));
    } else if (endsWithAny(bare, "ون", "ين") && bare.length() >= SHORTEST_DUAL + 1) {
      addMasculinePlural(withoutEnd(bare, 2));
    } else if (bare.endsWith("ات") && bare.length() >= SHORTEST_BARE + 2) {
      inflected(withoutEnd(bare, 2) + FOLDED_TEH_MARBUTA);
    } else {
      addMasculine(bare);
    }
  }

  private void addFeminine(String stem) {
    for (String ending : List.of("ات", "تان", "تين", "تا", "تي")) {
      inflected(stem + ending);
    }
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
      inflected(stem + "ت");
      inflected(withoutEnd(stem, 1) + "وات");
      inflected(withoutEnd(stem, 1) + "يات");
    }
  }

  private void addMasculinePlural(String stem) {
    for (String ending : List.of("ون", "ين", "و", "ي")) {
      inflected(stem + ending);
    }
    if (stem.length() >= SHORTEST_DUAL) {
      inflected(stem);
    }
  }

  private void addMasculine(String bare) {
    inflected(bare + "ات");
    if (bare.endsWith("و")) {
      inflected(bare + "هات");
    }
    dependent(bare + FOLDED_TEH_MARBUTA);
    inflected(bare.endsWith("ا") ? bare + "ت" : bare + "ا");
    if (longWord) {
      inflected(bare + "ان");
      inflected(bare + "ين");
      inflected(bare + "ون");
    }
    if (mayBePerson(bare)) {
      inflected(bare + "ي");
      inflected(bare + "و");
    }
  }

  /**
   * Whether a noun looks like a participle or a name of people, which alone form the plural whose
   * construct ends in ي: elsewhere ي makes an adjective of the noun.
   */
  private static boolean mayBePerson(String bare) {
    boolean participle = bare.startsWith("م") || bare.charAt(1) == 'ا';
    return bare.length() >= SHORTEST_DUAL && (participle || bare.endsWith("ي"));
  }

  private void inflected(String key) {
    forms.add(Form.of(key, MatchKind.INFLECTED));
  }

  private void dependent(String key) {
    forms.add(new Form(key, MatchKind.INFLECTED, Form.Place.DEPENDENT));
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
