package org.bayan.text.internal.speech;

import java.util.Set;

/** Reads the noun phrase of who speaks: المشاركون, البيان الختامي, شركاء التحالف الدولي. */
final class ArabicSource {
  private static final Set<String> ADVERBS =
      Set.of(
          "ايضا",
          "كذلك",
          "مجددا",
          "كما",
          "بشده",
          "بدوره",
          "بدورها",
          "بدورهم",
          "بوضوح",
          "اخيرا",
          "امس",
          "اليوم",
          "الاثنين",
          "الثلاثاء",
          "الاربعاء",
          "الخميس",
          "الجمعه",
          "السبت",
          "الاحد");
  private static final Set<String> DEMONSTRATIVES = Set.of("هؤلاء", "هذا", "هذه", "جميع", "كل");

  /** Plurals that take an adjective in the feminine singular. */
  private static final Set<String> THINGS =
      Set.of("الدول", "المصادر", "القوات", "السلطات", "الامم", "الوفود", "الاطراف", "البلدان");

  /** Adjectives of sources that are neither relational nor participles with م. */
  private static final Set<String> ADJECTIVES =
      Set.of(
          "العام",
          "العامه",
          "الخاص",
          "الخاصه",
          "الجديد",
          "الجديده",
          "الاخير",
          "الاخيره",
          "الصادر",
          "الصادره",
          "السابق",
          "السابقه",
          "الاعلي",
          "العليا",
          "الاول",
          "الثاني",
          "الكبري",
          "الاسلاميه");

  private ArabicSource() {}

  /** The token after the phrase that begins here, or the same one when no source does. */
  static int end(Words words, int from) {
    int head = from;
    if (DEMONSTRATIVES.contains(words.key(from))) {
      head++;
      if (!ArabicNouns.isDefinite(words.key(head)) && !ArabicNouns.isSource(words.key(head))) {
        return head;
      }
    } else if (!ArabicNouns.isSource(words.key(from))) {
      return from;
    }
    if (ArabicNouns.isPlace(words.key(head))) {
      return afterAdverbs(words, head + 1);
    }
    int i = afterAdjectives(words, head, ownerOf(words, head));
    boolean place = words.key(i).equals("في") && ArabicNouns.isDefinite(words.key(i + 1));
    return afterAdverbs(words, place ? i + 2 : i);
  }

  /** The definite noun that ends a construct like "شركاء التحالف", or the noun itself. */
  private static int ownerOf(Words words, int head) {
    int i = head;
    while (words.isWord(i) && !ArabicNouns.isDefinite(words.key(i)) && i < head + 4) {
      i++;
    }
    return i;
  }

  private static int afterAdjectives(Words words, int head, int owner) {
    int i = ArabicNouns.isDefinite(words.key(owner)) ? owner + 1 : owner;
    while (ArabicNouns.isDefinite(words.key(i)) && !ADVERBS.contains(words.key(i))) {
      boolean agrees =
          owner == head ? agrees(words.key(head), words.key(i)) : isRelational(words.key(i));
      if (!agrees) {
        break;
      }
      i++;
    }
    return i;
  }

  /** Behind a construct, only what is surely an adjective: "التحالف الدولي". */
  private static boolean isRelational(String word) {
    return word.endsWith("ي") || word.endsWith("يه") || word.equals("المتحده");
  }

  /** Whether a word can be the adjective of a noun by its ending; else it begins the object. */
  private static boolean agrees(String noun, String adjective) {
    if (THINGS.contains(noun)) {
      return adjective.endsWith("ه") || adjective.equals("الاعضاء");
    }
    if (ArabicNouns.isSource(adjective)) {
      return false;
    }
    if (isSoundPlural(noun) || noun.endsWith("اء") || noun.equals("القاده")) {
      return isSoundPlural(adjective) || adjective.equals("العرب");
    }
    return noun.endsWith("ه") == adjective.endsWith("ه")
        && !isSoundPlural(adjective)
        && isAdjective(adjective);
  }

  private static boolean isAdjective(String word) {
    return isRelational(word) || word.startsWith("الم") || ADJECTIVES.contains(word);
  }

  private static boolean isSoundPlural(String word) {
    return (word.endsWith("ون") || word.endsWith("ين")) && !word.equals("الامين");
  }

  static int afterAdverbs(Words words, int from) {
    int i = from;
    while (ADVERBS.contains(words.key(i))) {
      i++;
    }
    return i;
  }
}
