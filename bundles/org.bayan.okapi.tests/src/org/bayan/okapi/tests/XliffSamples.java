package org.bayan.okapi.tests;

/** Small XLIFF documents. */
final class XliffSamples {

  /** Version 2.1, with a code, a note and a state. */
  static final String TWO =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="ar" trgLang="en">
      <file id="f1">
      <unit id="u1">
      <notes><note id="n1">نص</note></notes>
      <segment id="s1" state="translated">
      <source>قال <pc id="1">الوزير</pc></source>
      <target>The <pc id="1">minister</pc> said</target>
      </segment>
      </unit>
      </file>
      </xliff>
      """;

  /** Version 1.2, with a code, a note and a state. */
  static final String ONE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
      <file original="a.txt" source-language="ar" target-language="en" datatype="plaintext">
      <header><tool tool-id="t" tool-name="T"/></header>
      <body>
      <trans-unit id="1" approved="yes">
      <source>قال <bpt id="1">&lt;b></bpt>الوزير<ept id="1">&lt;/b></ept></source>
      <target state="final">The <bpt id="1"/>minister<ept id="1"/> said</target>
      <note>نص</note>
      </trans-unit>
      </body>
      </file>
      </xliff>
      """;

  private XliffSamples() {}
}
