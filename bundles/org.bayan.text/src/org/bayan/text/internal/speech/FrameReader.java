package org.bayan.text.internal.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bayan.text.SpeechFrame;

/** Puts the frames of a sentence together: at its head, in its middle, at its end. */
public final class FrameReader {
  private static final FrameRules ARABIC = new ArabicFrames();
  private static final FrameRules ENGLISH = new EnglishFrames();

  private final Words words;
  private final Optional<Frame> head;
  private final Optional<Frame> tail;
  private final List<Frame> middle;

  private FrameReader(Words words, FrameRules rules) {
    this.words = words;
    head = rules.head(words).filter(frame -> frame.to() < words.size());
    int from = head.map(Frame::to).orElse(0);
    tail = rules.tail(words).filter(frame -> frame.from() > from);
    middle = middle(rules, Math.max(from, 1));
  }

  private FrameReader() {
    words = new Words("");
    head = Optional.empty();
    tail = Optional.empty();
    middle = List.of();
  }

  /**
   * Reads a sentence.
   *
   * @param text the sentence
   * @param language BCP 47 tag
   */
  public static FrameReader of(String text, String language) {
    return switch (Locale.forLanguageTag(language).getLanguage()) {
      case "ar" -> new FrameReader(new Words(text), ARABIC);
      case "en" -> new FrameReader(new Words(text), ENGLISH);
      default -> new FrameReader();
    };
  }

  private List<Frame> middle(FrameRules rules, int from) {
    int end = tail.map(Frame::from).orElse(words.size());
    List<Frame> found = new ArrayList<>();
    for (int i = from; i < end; i++) {
      Optional<Frame> frame = rules.middle(words, i).filter(one -> one.to() < end);
      if (frame.isPresent()) {
        found.add(frame.get());
        i = frame.get().to() - 1;
      }
    }
    return found;
  }

  /** The frame at the head, or else the one at the end. */
  public Optional<SpeechFrame> principal() {
    int end = tail.map(this::contentEndBefore).orElse(words.text().length());
    return head.map(frame -> leading(frame, end)).or(() -> tail.map(this::trailing));
  }

  /** All frames in order. */
  public List<SpeechFrame> all() {
    List<Frame> leading = new ArrayList<>(middle);
    head.ifPresent(leading::addFirst);
    List<SpeechFrame> all = new ArrayList<>();
    for (int i = 0; i < leading.size(); i++) {
      Optional<Frame> next = i + 1 < leading.size() ? Optional.of(leading.get(i + 1)) : tail;
      int end = next.map(this::contentEndBefore).orElse(words.text().length());
      all.add(leading(leading.get(i), end));
    }
    tail.map(this::trailing).ifPresent(all::add);
    return all;
  }

  private SpeechFrame leading(Frame frame, int contentEnd) {
    int content = words.start(frame.to());
    return new SpeechFrame(
        words.start(frame.from()),
        words.end(frame.to() - 1),
        content,
        Math.max(content, contentEnd),
        frame.kind());
  }

  private SpeechFrame trailing(Frame frame) {
    return new SpeechFrame(
        words.start(frame.from()),
        words.end(frame.to() - 1),
        0,
        contentEndBefore(frame),
        frame.kind());
  }

  /** The comma before a frame belongs to neither. */
  private int contentEndBefore(Frame frame) {
    int last = frame.from() - 1;
    return words.end(words.isComma(last) ? last - 1 : last);
  }
}
