package org.bayan.text;

import java.util.regex.Pattern;

/**
 * Tells the paragraphs in which a resolution gives its reasons: in English by the participles that
 * they open with ({@code Recalling}, {@code Gravely concerned}), in Arabic by {@code إذ} or an
 * adverbial accusative of resolve ({@code وإذ يشير}, {@code وتصميما منه}), as the drafting manuals
 * of the United Nations have it.
 */
public final class PreambularParagraphs {

  private static final String ADVERB =
      "(?:(?:Also|Further|Again|Once"
          + " again|Deeply|Gravely|Seriously|Strongly|Fully|Firmly|Particularly"
          + "|Profoundly|Increasingly|Extremely|Especially|Equally|Likewise|Specifically|Still|Greatly|Nevertheless|In"
          + " particular|In this regard|In this context|Therefore|Accordingly),? )*";

  private static final String PARTICIPLE =
      "(?:Acknowledg|Act|Affirm|Anticipat|Appeal|Applaud|Appreciat|Approv|Assert|Bear|Believ|Call"
          + "|Cit|Commemorat|Commend|Condemn|Congratulat|Consider|Declar|Deem|Deplor|Desir"
          + "|Determin|Draw|Emphasi[sz]|Encourag|Endors|Express|Find|Fulfil|Giv|Hail|Hav|Heed"
          + "|Highlight|Hop|Insist|Invok|Keep|Look|Not|Observ|Pay|Reaffirm|Reali[sz]|Recall"
          + "|Recogni[sz]|Refer|Regrett|Reiterat|Remain|Remember|Remind|Renew|Repeat|Resolv|Respond|Seek|Shar"
          + "|Signall|Stress|Support|Tak|Thank|Underlin|Underscor|Urg|View|Welcom)ing";

  private static final String STATE =
      "(?:Alarmed|Anxious|Appalled|Aware|Cognizant|Concerned|Confident|Conscious|Convinced|Desirous"
          + "|Determined|Dismayed|Distressed|Disturbed|Encouraged|Grateful|Guided|Horrified|Indignant"
          + "|Inspired|Mindful|Outraged|Preoccupied|Pursuant|Reassured|Resolved|Saddened|Shocked"
          + "|Troubled)";

  private static final Pattern ENGLISH =
      Pattern.compile(
          "^%1$s(?:%2$s|%3$s)\\b.*".formatted(ADVERB, capital(PARTICIPLE), capital(STATE)),
          Pattern.DOTALL);

  private static final Pattern ARABIC =
      Pattern.compile(
          "^و?(?:إذ|اذ|تصميما|تصميمًا|تصميماً|اقتناعا|اقتناعًا|اقتناعاً|إدراكا|إدراكًا|إدراكاً|رغبة|إيمانا|إيمانًا|إيماناً|حرصا|حرصًا|حرصاً|بعد"
              + " أن|استنادا|استنادًا|استناداً)(?:\\s|$).*",
          Pattern.DOTALL);

  private PreambularParagraphs() {}

  /** After an adverb the participle is written small. */
  private static String capital(String words) {
    return "(?i:" + words + ")";
  }

  /**
   * Whether a paragraph opens like a preambular one. Operative paragraphs are told by their
   * numbers, which are not looked at here.
   *
   * @param paragraph without white space before it
   */
  public static boolean isOne(String paragraph) {
    boolean capital = !paragraph.isEmpty() && Character.isUpperCase(paragraph.codePointAt(0));
    return capital && ENGLISH.matcher(paragraph).matches() || ARABIC.matcher(paragraph).matches();
  }
}
