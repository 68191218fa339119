package org.bayan.quality.internal.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.quality.TextRange;

/**
 * A tag or placeholder that is written in the text: {@code <b>}, {@code {0}}, {@code %1$s}.
 *
 * @param range where it stands
 * @param written as it is written
 */
public record WrittenTag(TextRange range, String written) {
  private static final Pattern TAG =
      Pattern.compile(
          "</?[A-Za-z][A-Za-z0-9:_-]{0,20}(?:\\s[^<>]{0,200})?/?>|</?\\d{1,4}/?>"
              + "|\\{\\{?/?[A-Za-z0-9_.]{1,30}\\}?\\}|%\\d{1,2}\\$[sd]|%[sd]\\b|\\[/?\\d{1,3}\\}"
              + "|\\{\\d{1,3}\\]|&(?:nbsp|amp|lt|gt|quot);");

  /** The tags of a text, in order. */
  public static List<WrittenTag> find(String text) {
    if (text.indexOf('<') < 0
        && text.indexOf('{') < 0
        && text.indexOf('%') < 0
        && text.indexOf('&') < 0) {
      return List.of();
    }
    List<WrittenTag> tags = new ArrayList<>();
    Matcher tag = TAG.matcher(text);
    while (tag.find()) {
      tags.add(new WrittenTag(new TextRange(tag.start(), tag.end()), tag.group()));
    }
    return tags;
  }

  /** Whether it closes what another opens. */
  public boolean isClosing() {
    return written.startsWith("</");
  }

  /** Whether another has to close it. */
  public boolean isOpening() {
    return written.startsWith("<") && !isClosing() && !written.endsWith("/>") && !isVoid();
  }

  private boolean isVoid() {
    return name().matches("(?i)br|hr|img|x|ph|wbr|it");
  }

  /** What an opening and its closing tag have in common. */
  public String name() {
    return written.replaceFirst("^</?", "").replaceFirst("[\\s/>].*$", "");
  }
}
