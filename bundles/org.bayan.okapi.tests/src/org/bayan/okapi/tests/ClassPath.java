package org.bayan.okapi.tests;

import java.io.InputStream;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** What may stand on the class path of the tests. */
final class ClassPath {
  private static final String LANGUAGE_TOOL_RULES = "/org/languagetool/resource/segment.srx";

  private ClassPath() {}

  /** Skips the test where the {@code segment} library is absent. */
  static void needSecondSrxEngine() {
    Assumptions.assumeTrue(
        hasSecondSrxEngine(),
        "the segment library (net.loomchild) or the JAXB interfaces are not on the class path");
  }

  /**
   * The segmentation rules of LanguageTool; nothing where they or an engine for them are absent.
   */
  static Optional<InputStream> languageToolRules() {
    return hasSecondSrxEngine()
        ? Optional.ofNullable(ClassPath.class.getResourceAsStream(LANGUAGE_TOOL_RULES))
        : Optional.empty();
  }

  private static boolean hasSecondSrxEngine() {
    return hasClass("net.loomchild.segment.srx.SrxTextIterator")
        && hasClass("javax.xml.bind.JAXBException");
  }

  private static boolean hasClass(String name) {
    try {
      Class.forName(name, false, ClassPath.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
