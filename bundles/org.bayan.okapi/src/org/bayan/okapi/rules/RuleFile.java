package org.bayan.okapi.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.sf.okapi.common.LocaleId;
import org.bayan.okapi.Profile;
import org.bayan.okapi.SegmentationRules;
import org.bayan.okapi.SegmentationRulesException;
import org.bayan.okapi.internal.edit.SrxBytes;
import org.bayan.okapi.internal.edit.SrxMarkup;
import org.bayan.okapi.internal.srx.SrxFile;

/**
 * An SRX 2.0 file to be edited. It may hold faulty expressions and maps to language rules that are
 * missing, as a file at work does; {@link #rules} says so. Comments, unknown elements and the
 * layout of the file stay as they are. Immutable.
 */
public final class RuleFile {

  private final String name;
  private final SrxBytes encoding;
  private final Frame frame;
  private final boolean cascade;
  private final List<LanguageRule> languageRules;
  private final List<LanguageMap> maps;

  /** What stands around language rules and maps: they are put between the four pieces. */
  record Frame(String head, String header, String middle, String between, String tail) {}

  RuleFile(
      String name,
      SrxBytes encoding,
      Frame frame,
      boolean cascade,
      List<LanguageRule> languageRules,
      List<LanguageMap> maps) {
    this.name = name;
    this.encoding = encoding;
    this.frame = frame;
    this.cascade = cascade;
    this.languageRules = List.copyOf(languageRules);
    this.maps = List.copyOf(maps);
  }

  /**
   * Reads a file.
   *
   * @throws SegmentationRulesException when it cannot be read or is no SRX 2.0
   */
  public static RuleFile read(Path file) throws SegmentationRulesException {
    String name = file.getFileName().toString();
    try {
      return parse(SrxFile.read(file), name);
    } catch (NoSuchFileException e) {
      throw new SegmentationRulesException(file + " is not there; check the path.", e);
    } catch (IOException e) {
      throw new SegmentationRulesException(
          file + " cannot be read; check that it is a file that you may read.", e);
    }
  }

  /** A copy of the rules that ship with Bayan, to be changed. */
  public static RuleFile shipped(Profile profile) {
    return resource(profile.name().toLowerCase(Locale.ROOT) + ".srx");
  }

  /** A file with one rule set for all languages, in which there is no rule. */
  public static RuleFile empty() {
    return resource("empty.srx");
  }

  private static RuleFile resource(String name) {
    try (InputStream in = RuleFile.class.getResourceAsStream("/srx/" + name)) {
      return parse(in.readAllBytes(), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SegmentationRulesException e) {
      // It is a part of this bundle.
      throw new IllegalStateException(e);
    }
  }

  /**
   * Reads the bytes of a file.
   *
   * @param name what the file is called in messages
   * @throws SegmentationRulesException when they are no SRX 2.0
   */
  public static RuleFile parse(byte[] xml, String name) throws SegmentationRulesException {
    SrxFile.check(xml, name);
    return RuleFileReader.read(xml, name);
  }

  /** The name of the file, without folders. */
  public String name() {
    return name;
  }

  /** The language rules in the order of the file. */
  public List<LanguageRule> languageRules() {
    return languageRules;
  }

  /** The first language rule of a name. */
  public Optional<LanguageRule> languageRule(String wanted) {
    return languageRules.stream().filter(rule -> rule.name().equals(wanted)).findFirst();
  }

  /** The language maps in the order in which they are asked. */
  public List<LanguageMap> maps() {
    return maps;
  }

  /** Whether a language uses the rules of all maps that fit, in order; else those of the first. */
  public boolean cascade() {
    return cascade;
  }

  /**
   * The maps that decide for a language, in order.
   *
   * @param languageTag BCP 47
   */
  public List<LanguageMap> mapsFor(String languageTag) {
    // The engine asks for the tag in this form.
    String tag = LocaleId.fromBCP47(languageTag).toString();
    List<LanguageMap> fitting = maps.stream().filter(map -> map.fits(tag)).toList();
    return cascade || fitting.isEmpty() ? fitting : fitting.subList(0, 1);
  }

  /** The file with cascading maps or without. */
  public RuleFile withCascade(boolean value) {
    String header = SrxMarkup.withAttribute(frame.header(), "cascade", value ? "yes" : "no");
    Frame changed = new Frame(frame.head(), header, frame.middle(), frame.between(), frame.tail());
    return new RuleFile(name, encoding, changed, value, languageRules, maps);
  }

  /** The file with other language rules. */
  public RuleFile withLanguageRules(List<LanguageRule> changed) {
    return new RuleFile(name, encoding, frame, cascade, changed, maps);
  }

  /** The file with other rules in the language rule at an index. */
  public RuleFile withRules(int languageRule, List<Rule> rules) {
    List<LanguageRule> changed = new ArrayList<>(languageRules);
    changed.set(languageRule, changed.get(languageRule).withRules(rules));
    return withLanguageRules(changed);
  }

  /** The file with other maps. */
  public RuleFile withMaps(List<LanguageMap> changed) {
    return new RuleFile(name, encoding, frame, cascade, languageRules, changed);
  }

  /** The file with another name of a language rule, in the maps to it, too. */
  public RuleFile renamed(int languageRule, String changed) {
    LanguageRule old = languageRules.get(languageRule);
    List<LanguageRule> rules = new ArrayList<>(languageRules);
    rules.set(languageRule, old.withName(changed));
    List<LanguageMap> followed =
        maps.stream()
            .map(map -> map.languageRule().equals(old.name()) ? map.withLanguageRule(changed) : map)
            .toList();
    return withLanguageRules(rules).withMaps(followed);
  }

  /** A rule to be added to this file. */
  public Rule newRule(boolean breaks) {
    return style().rule(breaks);
  }

  /** A language rule without rules, to be added to this file. */
  public LanguageRule newLanguageRule(String languageRule) {
    return style().languageRule(languageRule);
  }

  /** A language map to be added to this file. */
  public LanguageMap newMap(String pattern, String languageRule) {
    return style().map(pattern, languageRule);
  }

  private SrxStyle style() {
    String text = text();
    return new SrxStyle(text.contains("\r\n") ? "\r\n" : "\n", SrxMarkup.prefix(frame.header()));
  }

  /** The characters of the file, without a byte order mark. */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append(frame.head()).append(frame.header()).append(frame.middle());
    languageRules.forEach(rule -> text.append(rule.text()));
    text.append(frame.between());
    maps.forEach(map -> text.append(map.text()));
    return text.append(frame.tail()).toString();
  }

  /** The bytes of the file, in the encoding that it had. */
  public byte[] bytes() {
    return encoding.encode(text());
  }

  /**
   * The rules ready for use.
   *
   * @throws SegmentationRulesException when an expression is faulty or a map leads nowhere
   */
  public SegmentationRules rules() throws SegmentationRulesException {
    return SegmentationRules.parse(bytes(), name);
  }
}
