package org.bayan.core.tests;

import java.util.Random;

/** SRX files of random rules. */
final class RandomRules {

  private static final String[] RULES = {
    "<rule break=\"no\"><beforebreak>Dr\\.</beforebreak><afterbreak>\\s</afterbreak></rule>",
    "<rule break=\"no\"><beforebreak>\\bد\\.</beforebreak><afterbreak>\\s</afterbreak></rule>",
    "<rule break=\"no\"><beforebreak>\\d\\.</beforebreak><afterbreak></afterbreak></rule>",
    "<rule"
        + " break=\"yes\"><beforebreak>\\.+</beforebreak><afterbreak>[\\s\\u00A0]</afterbreak></rule>",
    "<rule break=\"yes\"><beforebreak>;</beforebreak><afterbreak>\\s</afterbreak></rule>",
    "<rule break=\"yes\"><beforebreak>[:،]</beforebreak><afterbreak>\\s</afterbreak></rule>",
    "<rule break=\"yes\"><beforebreak>\\n</beforebreak><afterbreak></afterbreak></rule>",
    "<rule break=\"yes\"><beforebreak>\\s</beforebreak><afterbreak>and\\s</afterbreak></rule>",
    "<rule break=\"yes\"><beforebreak>\\w</beforebreak><afterbreak>\\s</afterbreak></rule>",
    "<rule break=\"yes\"><beforebreak>a</beforebreak><afterbreak>[ln]</afterbreak></rule>",
  };

  private RandomRules() {}

  static String next(Random random) {
    StringBuilder rules = new StringBuilder();
    for (String rule : RULES) {
      if (random.nextInt(3) == 0) {
        rules.append(rule).append('\n');
      }
    }
    return """
    <srx xmlns="http://www.lisa.org/srx20" version="2.0">
      <header segmentsubflows="yes" cascade="no"/>
      <body>
        <languagerules><languagerule languagerulename="All">%s</languagerule></languagerules>
        <maprules><languagemap languagepattern=".*" languagerulename="All"/></maprules>
      </body>
    </srx>
    """
        .formatted(rules);
  }
}
