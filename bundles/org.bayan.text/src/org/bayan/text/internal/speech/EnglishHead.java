package org.bayan.text.internal.speech;

import java.util.Optional;
import java.util.Set;
import org.bayan.text.SpeechFrame.Kind;

/**
 * The frame that an English sentence begins with: who speaks and the verb, with "that" or what else
 * the verb governs; or the verb alone, as in the paragraphs of a resolution.
 */
final class EnglishHead {
  private static final int LONGEST_SUBJECT = 14;
  private static final int LONGEST_OPENING = 9;
  private static final int NEAR = 9;
  private static final int REACH = 7;
  private static final Set<String> SOURCES = Table.words("sources.en.tab");
  private static final Set<String> CLAUSE_OPENERS =
      Set.of(
          "the", "a", "an", "this", "these", "those", "it", "its", "they", "their", "he", "she",
          "his", "her", "we", "our", "there", "all", "no", "any", "some", "more", "most");
  private static final Set<String> PREPOSITIONS =
      Set.of("to", "on", "of", "for", "upon", "against");
  private static final Set<String> RELATIVES = Set.of("which", "who", "whom", "that", "where");
  private static final Set<String> STATES =
      Set.of(
          "concerned",
          "alarmed",
          "aware",
          "convinced",
          "conscious",
          "mindful",
          "determined",
          "disturbed",
          "troubled",
          "appalled",
          "distressed",
          "guided",
          "resolved",
          "cognizant");
  private static final Set<String> STATE_LINKS = Set.of("that", "by", "at", "of", "about", "to");
  private static final Set<String> NO_OBJECT = Set.of("by", "are", "is", "were", "was", "be");
  private static final Set<String> FEELINGS =
      Set.of("concern", "satisfaction", "appreciation", "regret", "alarm", "interest", "dismay");

  private final EnglishVerbs verbs;

  EnglishHead(EnglishVerbs verbs) {
    this.verbs = verbs;
  }

  Optional<Frame> read(Words words) {
    int begin = words.afterLabel();
    Optional<Frame> frame = attribution(words, begin).or(() -> paragraph(words, begin));
    int subject = afterOpening(words, begin);
    return frame
        .or(() -> withSubject(words, subject))
        .or(() -> withSubject(words, begin))
        .map(one -> new Frame(begin, one.to(), one.kind()));
  }

  /** "According to the statement, …". */
  private static Optional<Frame> attribution(Words words, int begin) {
    if (!EnglishTail.isAccordingTo(words, begin)) {
      return Optional.empty();
    }
    for (int i = begin + 2; i < Math.min(words.size(), begin + LONGEST_SUBJECT); i++) {
      if (words.isComma(i)) {
        return Optional.of(new Frame(begin, i + 1, Kind.SAYING));
      }
    }
    return Optional.empty();
  }

  /** "Calls upon", "Recalling", "Strongly condemns": a paragraph without its subject. */
  private Optional<Frame> paragraph(Words words, int begin) {
    int verb = afterAdverbs(words, begin);
    String key = words.key(verb);
    if (STATES.contains(key) && STATE_LINKS.contains(words.key(verb + 1))) {
      return performative(begin, verb + 2);
    }
    boolean opens = verbs.isThird(key) || verbs.isGerund(key);
    return opens && words.isCapitalised(begin) ? afterVerb(words, begin, verb) : Optional.empty();
  }

  private static int afterAdverbs(Words words, int from) {
    int i = from;
    while (EnglishVerbs.isAdverb(words.key(i))) {
      i++;
    }
    return i;
  }

  /** Behind "In this regard,". */
  private static int afterOpening(Words words, int begin) {
    for (int i = begin; i < Math.min(words.size(), begin + LONGEST_OPENING); i++) {
      if (words.isComma(i)) {
        return i + 1;
      }
    }
    return begin;
  }

  private Optional<Frame> withSubject(Words words, int begin) {
    int end = Math.min(words.size(), begin + LONGEST_SUBJECT);
    boolean source = false;
    for (int i = begin; i < end && !words.isStop(i); i++) {
      String key = words.key(i);
      boolean verb = i > begin && verbs.isFinite(key) && !words.isCapitalised(i);
      if (verb && isSubject(words, begin, i, source)) {
        Optional<Frame> frame = afterSubject(words, begin, i, source);
        if (frame.isPresent()) {
          return frame;
        }
      }
      if (RELATIVES.contains(key)) {
        break;
      }
      source |= SOURCES.contains(key);
    }
    return Optional.empty();
  }

  /** A form that may be a noun is a verb only right behind who speaks. */
  private boolean isSubject(Words words, int begin, int verb, boolean source) {
    int last = verb - 1;
    while (last > begin && EnglishVerbs.isAdverb(words.key(last))) {
      last--;
    }
    boolean noun = verbs.of(words.key(verb)).orElseThrow().isAlsoNoun() && !isClearly(words, verb);
    boolean name = words.isCapitalised(last);
    return noun
        ? SOURCES.contains(words.key(last)) || name
        : source || name || isNoun(words, begin);
  }

  private boolean isClearly(Words words, int verb) {
    return verbs.isPast(words.key(verb)) && !words.key(verb - 1).equals("the");
  }

  private static boolean isNoun(Words words, int begin) {
    return Set.of("the", "a", "an").contains(words.key(begin));
  }

  private Optional<Frame> afterSubject(Words words, int begin, int verb, boolean source) {
    Optional<Frame> frame = that(words, begin, verb);
    boolean near = (source || isName(words, begin, verb)) && verb - begin <= NEAR;
    return frame.isPresent() || !near ? frame : afterVerb(words, begin, verb);
  }

  /** "Iraq", "Saudi Arabia", "Mr. Hollande". */
  private static boolean isName(Words words, int begin, int verb) {
    for (int i = begin; i < verb; i++) {
      boolean part = words.isCapitalised(i) || EnglishVerbs.isAdverb(words.key(i));
      if (!part && words.isWord(i)) {
        return false;
      }
    }
    return verb - begin <= 4;
  }

  /** The frame of a verb whose subject is known, from a token on. */
  Optional<Frame> afterVerb(Words words, int begin, int verb) {
    return that(words, begin, verb)
        .or(() -> bare(words, begin, verb))
        .or(() -> governed(words, begin, verb));
  }

  Optional<Frame> that(Words words, int begin, int verb) {
    SpeechVerb saying = verbs.of(words.key(verb)).orElseThrow();
    if (!saying.takes("that") && !saying.takes("out+that")) {
      return Optional.empty();
    }
    for (int i = verb + 1; i < Math.min(words.size(), verb + REACH); i++) {
      if (words.key(i).equals("that") && isFree(words, verb, i)) {
        return Optional.of(new Frame(begin, i + 1, saying.kind()));
      }
      if (words.isStop(i) || words.isComma(i) && !isParenthesis(words, i)) {
        break;
      }
    }
    return Optional.empty();
  }

  /** The commas of ", however,". */
  private static boolean isParenthesis(Words words, int comma) {
    return EnglishVerbs.isAdverb(words.key(comma + 1))
        || EnglishVerbs.isAdverb(words.key(comma - 1));
  }

  /** Between the verb and "that" may stand to whom and when, but no object. */
  private static boolean isFree(Words words, int verb, int that) {
    return that == verb + 1
        || words.isComma(verb + 1)
        || Set.of("to", "on", "in", "at", "out", "again", "also", "further", "late", "early")
            .contains(words.key(verb + 1))
        || words.key(verb).matches("t(?:ell|ells|old|elling)");
  }

  /** "said the coalition …", "said: …", "said “…”". */
  private Optional<Frame> bare(Words words, int begin, int verb) {
    SpeechVerb saying = verbs.of(words.key(verb)).orElseThrow();
    int next = words.isComma(verb + 1) ? verb + 2 : verb + 1;
    if (words.isColon(verb + 1)) {
      return Optional.of(new Frame(begin, verb + 2, saying.kind()));
    }
    if (!saying.says() || saying.takesObject()) {
      return Optional.empty();
    }
    boolean quoted = words.isOpeningMark(next);
    boolean clause =
        next == verb + 1
            && saying.takes("bare")
            && (CLAUSE_OPENERS.contains(words.key(next)) || words.isCapitalised(next));
    return quoted || clause ? Optional.of(new Frame(begin, next, saying.kind())) : Optional.empty();
  }

  /** "welcomed …", "called for …", "took note of …". */
  private Optional<Frame> governed(Words words, int begin, int verb) {
    SpeechVerb saying = verbs.of(words.key(verb)).orElseThrow();
    int next = afterFeeling(words, afterAdverbs(words, verb + 1));
    String particle = words.key(next);
    if (saying.takes("note+of")) {
      boolean noted = particle.equals("note") && words.key(next + 1).equals("of");
      return noted ? performative(begin, next + 2) : Optional.empty();
    }
    if (PREPOSITIONS.contains(particle) && saying.takes(particle)) {
      return performative(begin, next + 1);
    }
    boolean object =
        saying.takesObject() && !PREPOSITIONS.contains(particle) && !NO_OBJECT.contains(particle);
    return object && words.isWord(next) ? performative(begin, next) : Optional.empty();
  }

  /** Behind "with grave concern". */
  private static int afterFeeling(Words words, int from) {
    for (int i = from + 1; words.key(from).equals("with") && i < from + 5; i++) {
      if (FEELINGS.contains(words.key(i))) {
        return i + 1;
      }
    }
    return from;
  }

  private static Optional<Frame> performative(int begin, int to) {
    return Optional.of(new Frame(begin, to, Kind.PERFORMATIVE));
  }

  /** Whether a folded word names somebody who speaks. */
  static boolean isSource(String word) {
    return SOURCES.contains(word);
  }
}
