package org.bayan.exchange.internal.bilingual;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.exchange.bilingual.BilingualFile;
import org.bayan.exchange.bilingual.BilingualFormatException;
import org.bayan.exchange.bilingual.BilingualNote;
import org.bayan.exchange.bilingual.BilingualText;
import org.bayan.exchange.bilingual.BilingualUnit;
import org.bayan.exchange.bilingual.UnitState;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.TranslationState;

/**
 * Reads message catalogues of GNU gettext. A message is a unit, one with a plural two; a fuzzy
 * translation is a draft to be reviewed. Comments and the context are notes; obsolete messages
 * ({@code #~}) are passed over. Catalogues do not say the language of their source: by the custom
 * of gettext it is English.
 */
public final class PoCatalogue {
  private static final long LARGEST = 256L << 20;
  private static final String SOURCE = "en";
  private static final Pattern CHARSET =
      Pattern.compile("(?i)Content-Type:[^\"]{0,200}charset=([\\w.:-]{1,40})");
  private static final Pattern LANGUAGE =
      Pattern.compile("(?m)^Language:\\s*([A-Za-z]{2,3}(?:[_-][A-Za-z0-9]{2,8})*)");
  private static final Pattern KEYWORD =
      Pattern.compile("(msgctxt|msgid|msgid_plural|msgstr|msgstr\\[\\d]) *(\".*)");

  private final Path file;
  private final List<BilingualUnit> units = new ArrayList<>();
  private PoMessage message = new PoMessage();
  private String keyword = "";
  private String language = "";
  private int line;

  private PoCatalogue(Path file) {
    this.file = file;
  }

  /** Reads a file. */
  public static BilingualFile read(Path file) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new BilingualFormatException(
          file.toString(), 0, "it is larger than " + (LARGEST >> 20) + " MiB; split it");
    }
    return new PoCatalogue(file).read(Files.readAllBytes(file));
  }

  private BilingualFile read(byte[] bytes) throws IOException {
    for (String one : text(bytes).split("\\R", -1)) {
      line++;
      line(one.strip());
    }
    end();
    if (units.isEmpty()) {
      throw fault("it has no message");
    }
    return new BilingualFile(SOURCE, language, units);
  }

  private String text(byte[] bytes) throws IOException {
    String start =
        new String(bytes, 0, Math.min(bytes.length, 1 << 14), StandardCharsets.ISO_8859_1);
    Matcher stated = CHARSET.matcher(start);
    Charset charset = StandardCharsets.UTF_8;
    try {
      // A template has the word CHARSET in its place.
      if (stated.find() && !stated.group(1).equals("CHARSET")) {
        charset = Charset.forName(stated.group(1));
      }
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new BilingualFormatException(
          file.toString(), 0, "it is not in " + charset + ", which it declares to be in");
    } catch (IllegalArgumentException e) {
      throw new BilingualFormatException(
          file.toString(), 0, "it declares an encoding that is none: " + stated.group(1));
    }
  }

  private void line(String text) throws IOException {
    if (text.isEmpty() || text.startsWith("#~")) {
      end();
    } else if (text.startsWith("#")) {
      comment(text);
    } else if (text.startsWith("\"")) {
      if (keyword.isEmpty()) {
        throw fault("a text stands where no message has begun");
      }
      message.texts.get(keyword).append(quoted(text));
    } else {
      keyword(text);
    }
  }

  private void comment(String text) {
    if (message.hasTranslation()) {
      end();
    }
    if (text.startsWith("#,")) {
      message.fuzzy |= text.contains("fuzzy");
    } else if (text.startsWith("# ") || text.startsWith("#.")) {
      message.notes.add(text.substring(2).strip());
    }
  }

  private void keyword(String text) throws IOException {
    Matcher matcher = KEYWORD.matcher(text);
    if (!matcher.matches()) {
      throw fault("it is no message of a PO catalogue");
    }
    String found = matcher.group(1);
    if (message.hasTranslation() && !found.startsWith("msgstr")) {
      end();
    }
    keyword = found;
    if (message.texts.put(keyword, new StringBuilder(quoted(matcher.group(2)))) != null) {
      throw fault("a message has " + keyword + " twice");
    }
  }

  private String quoted(String text) throws IOException {
    StringBuilder value = new StringBuilder();
    int i = 1;
    while (i < text.length() && text.charAt(i) != '"') {
      char c = text.charAt(i++);
      if (c == '\\' && i < text.length()) {
        char escaped = text.charAt(i++);
        value.append(
            switch (escaped) {
              case 'n' -> '\n';
              case 't' -> '\t';
              case 'r' -> '\r';
              default -> escaped;
            });
      } else {
        value.append(c);
      }
    }
    if (i != text.length() - 1) {
      throw fault("a text does not end with a quotation mark");
    }
    return value.toString();
  }

  /** Ends a message. */
  private void end() {
    PoMessage done = message;
    message = new PoMessage();
    keyword = "";
    if (done.isEmpty()) {
      // Comments before the first message, or of one that is obsolete.
      return;
    }
    String source = done.text("msgid");
    if (source.isEmpty()) {
      Matcher stated = LANGUAGE.matcher(done.text("msgstr"));
      language = stated.find() ? stated.group(1).replace('_', '-') : language;
      return;
    }
    add(done, source, done.translation(false));
    if (!done.text("msgid_plural").isEmpty()) {
      add(done, done.text("msgid_plural"), done.translation(true));
    }
  }

  private void add(PoMessage done, String source, String target) {
    if (source.isBlank()) {
      return;
    }
    List<BilingualNote> notes = new ArrayList<>();
    if (!done.text("msgctxt").isBlank()) {
      notes.add(new BilingualNote(BilingualNote.Kind.SOURCE, done.text("msgctxt"), ""));
    }
    String said = String.join("\n", done.notes).strip();
    if (!said.isEmpty()) {
      notes.add(new BilingualNote(BilingualNote.Kind.PAIR, said, ""));
    }
    boolean translated = !target.isBlank();
    units.add(
        new BilingualUnit(
            Integer.toString(units.size() + 1),
            "",
            "",
            BilingualText.of(source),
            translated ? Optional.of(BilingualText.of(target)) : Optional.empty(),
            translated ? state(done.fuzzy) : UnitState.NEW,
            notes,
            Optional.empty()));
  }

  private static UnitState state(boolean fuzzy) {
    return fuzzy
        ? new UnitState(TranslationState.DRAFT, BeadStatus.NEEDS_REVIEW)
        : new UnitState(TranslationState.TRANSLATED, BeadStatus.UNREVIEWED);
  }

  private BilingualFormatException fault(String why) {
    return new BilingualFormatException(file.toString(), line, why);
  }
}
