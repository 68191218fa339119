package org.bayan.okapi.tests;

import java.io.IOException;
import java.nio.file.Path;

/** Documents with everything in them that a format holds and a translation must not lose. */
final class MergeSamples {
  static final String TEXT =
      """
      بيان مشترك

        اجتمع وزراء التحالف في بروكسل. واتفقوا على خمسة مسارات.
      \tالفقرة الثانية
      """;

  static final String MARKDOWN =
      """
      ---
      title: بيان مشترك
      ---

      # بيان مشترك

      قال **الوزير** إن [التحالف](https://example.org/ar "الموقع")
      مستمر.[^1] والأمر `run` لا يترجم.

      - أولاً
        - فرعي
      - ثانياً

      1. واحد
      2. اثنان

      | الدولة | القرار |
      |--------|--------|
      | العراق | 2170 |

      > اقتباس من الكلمة

      ```
      code();
      ```

      سطر أول\s\s
      سطر ثان ![شعار](logo.png)

      [^1]: نص الحاشية
      """;

  static final String HTML =
      """
      <!DOCTYPE html>
      <html lang="ar" dir="rtl">
      <head><meta charset="UTF-8"><title>بيان مشترك</title>
        <style>p { text-align: right; }</style>
      </head>
      <body class="page">
        <h1>بيان مشترك</h1>
        <p class="lead">قال <b>الوزير</b>
           إن <a href="https://example.org/?a=1&amp;b=2" title="الموقع">التحالف</a> مستمر.<br>\
      وأضاف &quot;لن نتوقف&quot;.<sup><a href="#fn1" id="r1">1</a></sup></p>
        <!-- a comment -->
        <ul><li>أولاً</li><li>ثانياً <img src="a.png" alt="شعار"></li></ul>
        <table><tr><th>الدولة</th><td>العراق</td></tr></table>
        <p id="fn1">نص الحاشية</p>
        <script>var a = "<p>no text</p>";</script>
      </body>
      </html>
      """;

  static final String PO =
      """
      # Translators
      msgid ""
      msgstr ""
      "Content-Type: text/plain; charset=UTF-8\\n"
      "Language: ar\\n"

      #: src/file.c:10
      msgid "Open the file"
      msgstr "افتح الملف"

      #, fuzzy
      msgid "Close %s"
      msgstr "أغلق %s"

      msgctxt "menu"
      msgid ""
      "Save all\\n"
      "files"
      msgstr ""

      #~ msgid "old"
      #~ msgstr "قديم"
      """;

  static final String XLIFF_1 =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
       <file original="a.docx" source-language="en" target-language="ar" datatype="plaintext">
        <header><note>Keep me</note></header>
        <body>
         <trans-unit id="1" approved="yes">
          <source>Open <g id="1">the</g> file<x id="2"/>.</source>
          <target state="final">افتح <g id="1">ال</g>ملف<x id="2"/>.</target>
         </trans-unit>
         <trans-unit id="2">
          <source>No target  &amp; two spaces</source>
          <alt-trans><target>بلا هدف</target></alt-trans>
         </trans-unit>
         <trans-unit id="3">
          <source>First one. Second one.</source>
          <seg-source><mrk mid="0" mtype="seg">First one.</mrk> \
      <mrk mid="1" mtype="seg">Second one.</mrk></seg-source>
          <target><mrk mid="0" mtype="seg">الأولى.</mrk></target>
         </trans-unit>
         <trans-unit id="4" translate="no"><source>Fixed</source>
         </trans-unit>
        </body>
       </file>
      </xliff>
      """;

  static final String XLIFF_2 =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="ar">
       <file id="f1" original="a.docx">
        <!-- a comment -->
        <unit id="1">
      <segment id="s1" state="final">
      <source>Open <pc id="1">the</pc> file<ph id="2"/>.</source>
      <target>افتح <pc id="1">ال</pc>ملف<ph id="2"/>.</target>
      </segment>
      </unit>

        <unit id="2">
      <segment>
      <source>First one.</source>
      </segment>
      <ignorable>
      <source> </source>
      </ignorable>
      <segment>
      <source>Second <mrk id="m1" type="term">one</mrk>.</source>
      </segment>
      </unit>

        <unit id="3" translate="no">
      <segment>
      <source>Fixed</source>
      </segment>
      </unit>

       </file>
      </xliff>
      """;

  private MergeSamples() {}

  static void docx(Path file) throws IOException {
    TestDocuments.docx(
        file,
        TestDocuments.paragraph("<w:pStyle w:val=\"H2\"/><w:bidi/>", "بيان مشترك")
            + "<w:p><w:pPr><w:bidi/></w:pPr><w:bookmarkStart w:id=\"7\" w:name=\"here\"/>"
            + TestDocuments.run("<w:rtl/>", "قال ")
            + TestDocuments.run("<w:b/><w:bCs/><w:rtl/>", "الوزير")
            + TestDocuments.run("<w:rtl/>", " إن التحالف ")
            + TestDocuments.run("<w:rtl/>", "مستمر.")
            + "<w:bookmarkEnd w:id=\"7\"/><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
            + "<w:tbl><w:tblPr><w:bidiVisual/></w:tblPr><w:tr><w:tc>"
            + TestDocuments.paragraph("<w:bidi/>", "العراق")
            + "</w:tc></w:tr></w:tbl>"
            + TestDocuments.paragraph(
                "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>", "أولاً"),
        "نص الحاشية",
        "بيان مشترك");
  }

  static void odt(Path file) throws IOException {
    TestDocuments.odt(
        file,
        "<text:h text:outline-level=\"1\">بيان مشترك</text:h>"
            + "<text:p>قال <text:span text:style-name=\"T1\">الوزير</text:span> إن التحالف مستمر"
            + "<text:note text:id=\"n1\" text:note-class=\"footnote\"><text:note-citation>1"
            + "</text:note-citation><text:note-body><text:p>نص الحاشية</text:p></text:note-body>"
            + "</text:note>.<text:line-break/>وأضاف<text:bookmark text:name=\"here\"/></text:p>"
            + "<text:list><text:list-item><text:p>أولاً</text:p></text:list-item></text:list>"
            + "<table:table><table:table-row><table:table-cell><text:p>العراق</text:p>"
            + "</table:table-cell></table:table-row></table:table>",
        "بيان مشترك");
  }
}
