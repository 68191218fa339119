package org.bayan.text.internal.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Frames of Arabic sentences. */
final class ArabicFrames implements FrameRules {
  /** How many words of another kind may stand before the verb. */
  private static final int OPENING = 12;

  /** A phrase before a comma that is no adverbial one: "بروكسل، 3 كانون الأول:". */
  private static final int SHORT_OPENING = 8;

  private static final Set<String> PARTICLES =
      Set.of(
          "كما", "قد", "وقد", "فقد", "لقد", "ولقد", "ثم", "بينما", "فيما", "لكن", "ولكن", "اذ",
          "حيث", "واذ", "لكنه", "لكنها", "لكنهم", "انه", "انها", "انهم", "وانهم", "وكان", "وكانت",
          "كان", "كانت", "وكانوا", "وكذلك", "كذلك", "ايضا", "وهكذا", "هذا", "و");

  /** What opens an adverbial phrase: "في هذا الصدد", "من جانبه", "وأمام المجتمعين". */
  private static final Set<String> ADVERBIAL =
      Set.of(
          "في",
          "من",
          "علي",
          "امام",
          "خلال",
          "بعد",
          "قبل",
          "عند",
          "عقب",
          "اثر",
          "الي",
          "مع",
          "ضمن",
          "بدوره",
          "بدورها",
          "بدورهم",
          "ختاما",
          "اخيرا",
          "بالمقابل");

  /** What may stand before a subject that goes before its verb. */
  private static final Set<String> BEFORE_SUBJECT =
      Set.of("الا", "ان", "غير", "لكن", "ولكن", "اما", "كان", "كانت");

  private final ArabicVerbs verbs = new ArabicVerbs();
  private final ArabicAttribution attribution = new ArabicAttribution(verbs);

  @Override
  public Optional<Frame> head(Words words) {
    int begin = words.afterLabel();
    Optional<Frame> attributed = attribution.head(words, begin);
    return attributed.isPresent() ? attributed : withVerb(words, begin);
  }

  private Optional<Frame> withVerb(Words words, int begin) {
    int end = Math.min(words.size(), begin + OPENING);
    for (int i = begin; i < end && !words.isStop(i); i++) {
      Optional<Frame> frame = headAt(words, begin, i);
      if (frame.isPresent()) {
        return frame;
      }
    }
    return Optional.empty();
  }

  private Optional<Frame> headAt(Words words, int begin, int at) {
    List<SpeechVerb> candidates = verbs.of(words.key(at));
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    boolean subjectFirst = isSubject(words, begin, at);
    if (!subjectFirst && !isOpening(words, begin, at)) {
      return Optional.empty();
    }
    return complete(words, candidates, at, subjectFirst)
        .map(frame -> new Frame(begin, frame.to(), frame.kind()));
  }

  private Optional<Frame> complete(
      Words words, List<SpeechVerb> candidates, int at, boolean subjectFirst) {
    boolean known = subjectFirst || verbs.isPlural(words.key(at));
    for (SpeechVerb verb : candidates) {
      ArabicComplement complement = new ArabicComplement(words, verb, at + 1, known);
      boolean sure = known || !verb.isAlsoNoun() || hasSource(words, at + 1);
      Optional<Frame> frame = sure && !subjectFirst ? complement.read() : complement.clause();
      if (frame.isEmpty() && subjectFirst) {
        frame = complement.read();
      }
      if (frame.isPresent()) {
        return frame;
      }
    }
    return Optional.empty();
  }

  private static boolean hasSource(Words words, int at) {
    return ArabicSource.end(words, at) > at || ArabicSource.afterAdverbs(words, at) > at;
  }

  /** Particles, or a phrase that says when or where, or all up to a comma, a colon or a dash. */
  private boolean isOpening(Words words, int begin, int at) {
    int i = begin;
    while (i < at && PARTICLES.contains(words.key(i))) {
      i++;
    }
    return i == at
        || isAdverbial(words, i) && !isJoined(words.key(at))
        || at - begin <= SHORT_OPENING && isMark(words, at - 1) && !isJoined(words.key(at));
  }

  private static boolean isAdverbial(Words words, int i) {
    return ADVERBIAL.contains(words.key(i)) || ADVERBIAL.contains(withoutAnd(words.key(i)));
  }

  private static boolean isMark(Words words, int i) {
    return words.isComma(i)
        || words.isColon(i)
        || Set.of("-", "–", "—", "/").contains(words.key(i));
  }

  /** A verb with its own conjunction goes on from another one. */
  private boolean isJoined(String key) {
    return key.startsWith("و") && !verbs.of(key.substring(1)).isEmpty();
  }

  private boolean isSubject(Words words, int begin, int at) {
    int i = begin;
    while (i < at && BEFORE_SUBJECT.contains(withoutAnd(words.key(i)))) {
      i++;
    }
    boolean topic = i > begin && withoutAnd(words.key(i - 1)).equals("اما");
    boolean source =
        topic
            || ArabicNouns.isSource(words.key(i))
            || ArabicNouns.isSource(withoutAnd(words.key(i)));
    return i < at && source && !words.isComma(at - 1);
  }

  private static String withoutAnd(String word) {
    return word.startsWith("و") && word.length() > 2 ? word.substring(1) : word;
  }

  @Override
  public Optional<Frame> tail(Words words) {
    return attribution.tail(words);
  }

  /**
   * An attribution between commas, a participle ("مشيرين إلى أن"), or a verb that is joined to
   * another: one that says who speaks by its ending, or that is followed by "that" at once.
   */
  @Override
  public Optional<Frame> middle(Words words, int at) {
    return attribution
        .middle(words, at)
        .or(() -> participle(words, at))
        .or(() -> joined(words, at));
  }

  private Optional<Frame> participle(Words words, int at) {
    String key = words.key(at);
    return verbs.ofParticiple(key).stream()
        .flatMap(verb -> afterParticiple(words, verb, at).stream())
        .findFirst();
  }

  private Optional<Frame> afterParticiple(Words words, SpeechVerb verb, int at) {
    ArabicComplement complement = new ArabicComplement(words, verb, at + 1, true);
    boolean separate = words.isComma(at - 1) || words.key(at).startsWith("و") && !verb.isAlsoNoun();
    Optional<Frame> frame = separate ? complement.read() : complement.clause();
    return frame.filter(one -> one.to() <= at + 4).map(one -> from(at, one));
  }

  private Optional<Frame> joined(Words words, int at) {
    String key = words.key(at);
    boolean separate =
        key.startsWith("و")
            || key.startsWith("ف")
            || words.isComma(at - 1)
            || PARTICLES.contains(words.key(at - 1));
    if (!separate) {
      return Optional.empty();
    }
    boolean plural = verbs.isPlural(key);
    return verbs.of(key).stream()
        .flatMap(verb -> afterJoined(words, verb, at, plural).stream())
        .findFirst();
  }

  private Optional<Frame> afterJoined(Words words, SpeechVerb verb, int at, boolean plural) {
    ArabicComplement complement = new ArabicComplement(words, verb, at + 1, plural);
    int reach = at + (plural ? 4 : 6);
    Optional<Frame> frame = plural ? complement.read() : complement.clause();
    return frame.filter(one -> one.to() <= reach).map(one -> from(at, one));
  }

  private static Frame from(int at, Frame frame) {
    return new Frame(at, frame.to(), frame.kind());
  }
}
