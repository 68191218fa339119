package org.bayan.terms.internal.match;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bayan.text.Folding;

/**
 * Arabic words that carry grammar and look like forms of nouns: {@code أيضا} is not the accusative
 * of {@code أيض}, nor {@code إليه} a spelling of {@code آلية}.
 */
final class ArabicFunctionWords {
  private static final Set<String> KEYS =
      Arrays.stream(
              ("من إلى عن على في مع منه منها منهم إليه إليها إليهم عنه عنها عنهم عليه عليها عليهم"
                      + " فيه فيها فيهم معه معها معهم به بها بهم له لها لهم لنا لديه لديها لديهم بينها"
                      + " بينهم هو هي هم هذا هذه ذلك تلك هؤلاء الذي التي الذين اللذين اللتين اللاتي ما"
                      + " مما بما لما فيما كما ماذا متى أين كيف هل أو أم بل لكن ثم حتى إذا إن أن لأن"
                      + " كأن إذ لو لولا قد لقد سوف لم لن لا ليس ليست كان كانت كانوا يكون تكون أي أية"
                      + " كل كلا كلها كلهم بعض بعضها بعضهم جميع جميعا كافة غير سوى مثل مثلا نحو ضد لدى"
                      + " عند عندما منذ حيث حين حينما بينما بعد بعدما قبل قبلما خلال حول دون بدون وفق"
                      + " وفقا طبقا نظرا فضلا أيضا كذلك هنا هناك إما إلا فقط جدا معا سواء أبدا تماما"
                      + " حاليا سابقا لاحقا ذات ذو ذوي نفس نفسه نفسها عدا رغم بالنسبة بصورة بشكل بشأن"
                      + " بعين")
                  .split(" "))
          .map(Folding::key)
          .collect(Collectors.toUnmodifiableSet());

  /** Compound prepositions and the like: {@code عن طريق} is no road. */
  private static final Set<String> PAIRS =
      Stream.of(
              "عن طريق",
              "على نحو",
              "على النحو",
              "إلى حد",
              "على حد",
              "على وجه",
              "بوجه عام",
              "بوجه خاص",
              "بصرف النظر",
              "بغض النظر",
              "بالإضافة إلى",
              "إضافة إلى",
              "إلى جانب",
              "من جانب",
              "من ناحية",
              "من قبيل",
              "من جراء",
              "عن كثب",
              "على سبيل",
              "على قدم",
              "في غضون")
          .map(Folding::key)
          .collect(Collectors.toUnmodifiableSet());

  private ArabicFunctionWords() {}

  /** Whether two folded words, the first perhaps behind و or ف, are such a word together. */
  static boolean areOne(String first, String second) {
    boolean joined = first.startsWith("و") || first.startsWith("ف");
    return PAIRS.contains(first + " " + second)
        || joined && PAIRS.contains(first.substring(1) + " " + second);
  }

  /** Whether a folded word, with all that is written together with it, is such a word. */
  static boolean contains(String key) {
    return KEYS.contains(key);
  }
}
