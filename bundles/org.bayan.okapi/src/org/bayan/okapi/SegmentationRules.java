package org.bayan.okapi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.exceptions.OkapiException;
import net.sf.okapi.lib.segmentation.LanguageMap;
import net.sf.okapi.lib.segmentation.SRXDocument;
import net.sf.okapi.lib.segmentation.SegmentationRuleException;
import org.bayan.okapi.internal.breaks.BreakFinder;
import org.bayan.okapi.internal.breaks.RuleExpression;
import org.bayan.okapi.internal.explain.LocatedRules;
import org.bayan.okapi.internal.srx.SrxFile;

/**
 * A set of SRX 2.0 rules for some languages.
 *
 * <p>The rules are those of <i>Segmentation Rules eXchange 2.0</i> (LISA OSCAR, 2008): at each
 * position the first rule that matches decides. Okapi reads the file; its extensions are ignored.
 * Our own search runs the rules, with the same result as Okapi's engine, but asks each rule only
 * where it may match. Rules are read once; {@link #segmenter} compiles those of one language. Safe
 * for use by several threads.
 */
public final class SegmentationRules {
  private static final String BUILT_IN_FOLDER = "/srx/";

  private final SRXDocument document;
  private final byte[] xml;
  private final String name;

  private SegmentationRules(SRXDocument document, byte[] xml, String name) {
    this.document = document;
    this.xml = xml;
    this.name = name;
  }

  /** The rules that ship with Bayan for one kind of text. */
  public static SegmentationRules builtIn(Profile profile) {
    try (InputStream in =
        SegmentationRules.class.getResourceAsStream(BUILT_IN_FOLDER + profile.fileName())) {
      return parse(in.readAllBytes(), profile.fileName());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SegmentationRulesException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Reads the rules of a project from an SRX 2.0 file.
   *
   * @throws SegmentationRulesException when the file cannot be read, is no SRX 2.0, has a document
   *     type declaration, or holds a map to a rule that is missing or a faulty regular expression
   */
  public static SegmentationRules load(Path srx) throws SegmentationRulesException {
    try {
      return parse(SrxFile.read(srx), srx.toString());
    } catch (NoSuchFileException e) {
      throw new SegmentationRulesException(srx + ": there is no such file; check the path.", e);
    } catch (IOException e) {
      String what = Files.isDirectory(srx) ? " is a folder" : " cannot be read";
      throw new SegmentationRulesException(srx + what + "; name a readable SRX file.", e);
    }
  }

  /**
   * Reads rules from the bytes of an SRX 2.0 file, such as one that is not saved yet.
   *
   * @param name what the file is called in messages and references
   * @throws SegmentationRulesException as {@link #load} throws it
   */
  public static SegmentationRules parse(byte[] xml, String name) throws SegmentationRulesException {
    SrxFile.check(xml, name);
    SRXDocument document = new SRXDocument();
    try {
      document.loadRules(new ByteArrayInputStream(SrxFile.withoutCdata(xml)));
      withoutExtensions(document);
      compileAll(document);
      return new SegmentationRules(document, xml, name);
    } catch (PatternSyntaxException e) {
      throw new SegmentationRulesException(
          name
              + " holds a faulty expression ("
              + e.getDescription()
              + "): "
              + e.getPattern()
              + "; correct it.",
          e);
    } catch (OkapiException | SegmentationRuleException e) {
      throw new SegmentationRulesException(
          name + " is no usable SRX 2.0 file (" + e.getMessage() + "); correct it.", e);
    }
  }

  private static void withoutExtensions(SRXDocument document) {
    document.setUseICU4JBreakRules(false);
    document.setMaskRule(null);
    document.setOneSegmentIncludesAll(false);
    document.setTrimLeadingWhitespaces(false);
    document.setTrimTrailingWhitespaces(false);
    document.setTreatIsolatedCodesAsWhitespace(false);
  }

  /** Finds faults when the file is read, not when a text in some language comes along. */
  private static void compileAll(SRXDocument document) {
    for (String rule : document.getAllLanguageRules().keySet()) {
      document.compileSingleLanguageRule(rule, null);
    }
    for (LanguageMap map : document.getAllLanguagesMaps()) {
      Pattern.compile(map.getPattern());
      document.compileSingleLanguageRule(map.getRuleName(), null);
    }
  }

  /**
   * A segmenter for texts of one language. It compiles the rules, so make it once and use it for
   * many texts.
   *
   * @param languageTag BCP 47
   */
  public Segmenter segmenter(String languageTag) {
    LocaleId locale = LocaleId.fromBCP47(languageTag);
    synchronized (document) {
      return new Segmenter(new BreakFinder(RuleExpression.of(document, locale)));
    }
  }

  /**
   * Says for texts of one language which rule decides where.
   *
   * @param languageTag BCP 47
   */
  public SegmentationExplainer explainer(String languageTag) {
    LocaleId locale = LocaleId.fromBCP47(languageTag);
    synchronized (document) {
      return new SegmentationExplainer(LocatedRules.of(document, locale, xml, fileName()));
    }
  }

  /**
   * Says which rule decides where when the rules of one language rule are asked alone, whatever the
   * language maps say.
   *
   * @param languageRule the name of the language rule; one that is not there has no rules
   */
  public SegmentationExplainer explainerOf(String languageRule) {
    synchronized (document) {
      return new SegmentationExplainer(LocatedRules.named(document, languageRule, xml, fileName()));
    }
  }

  /** The SHA-256 digest of the rule file in lower-case hexadecimal, to notice a change of it. */
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(xml));
    } catch (NoSuchAlgorithmException e) {
      // Every Java has it.
      throw new IllegalStateException(e);
    }
  }

  private String fileName() {
    return Path.of(name).getFileName().toString();
  }
}
