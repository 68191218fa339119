package org.bayan.okapi.tests;

/**
 * Web pages of several makes, with texts of our own. Comments in them say what is KEPT and what is
 * LEFT out.
 */
final class WebPages {
  /** Running text in Arabic: two paragraphs. */
  static final String ARABIC =
      "<p>يقع معبد أبو سمبل <!--KEPT-->في أقصى جنوب مصر، وقد نُقل في ستينيات القرن الماضي إلى هضبة"
          + " أعلى حتى لا تغمره مياه السد العالي.</p>\n"
          + "<p>شاركت في العمل <!--KEPT-->دول كثيرة برعاية منظمة اليونسكو، وقُطعت الصخور إلى كتل"
          + " يزيد وزن الواحدة منها على عشرين طنا، ثم أعيد تركيبها في موضعها الجديد.</p>";

  /** Running text in English: two paragraphs. */
  static final String ENGLISH =
      "<p>The Suez Canal <!--KEPT-->was opened in November 1869 after ten years of digging, and"
          + " ships no longer had to sail around the Cape to reach India.</p>\n"
          + "<p>It has no locks <!--KEPT-->, because the two seas that it joins stand at nearly the"
          + " same level; a second lane was added in 2015 to let convoys pass.</p>";

  private WebPages() {}

  static String page(String body) {
    return "<!DOCTYPE html>\n<html lang=\"ar\"><head><meta charset=\"utf-8\"><title>عنوان</title>"
        + "<script>if (a < b) { menu(\"<nav>\"); }</script></head>\n<body class=\"has-sidebar\">"
        + body
        + "</body></html>";
  }

  static String menu(String name) {
    return "<ul class=\"" + name + "\">" + items() + "</ul>";
  }

  static String items() {
    return "<li><a href=\"/1\"><!--LEFT-->الرئيسية</a></li><li><a"
        + " href=\"/2\"><!--LEFT-->الاقتصاد</a></li><li><a"
        + " href=\"/3\"><!--LEFT-->الثقافة</a></li><li><a"
        + " href=\"/4\"><!--LEFT-->الرياضة</a></li>";
  }

  /** A news page in the elements of HTML 5. */
  static String arabicNews() {
    return page(
        "<a class=\"skip-link\" href=\"#main\"><!--LEFT-->انتقل إلى"
            + " المحتوى</a><header><div><!--LEFT-->صحيفة</div><nav>"
            + menu("x")
            + "</nav></header><main id=\"main\"><nav aria-label=\"مسار\"><a"
            + " href=\"/\"><!--LEFT-->الرئيسية</a> / <a"
            + " href=\"/c\"><!--LEFT-->آثار</a></nav><article><header><h1><!--KEPT-->معبد نُقل من"
            + " مكانه</h1><p><!--KEPT-->القاهرة، 22 أيلول/سبتمبر 1968</p></header>"
            + ARABIC
            + "<figure><img src=\"a.jpg\"><figcaption><!--KEPT-->واجهة"
            + " المعبد</figcaption></figure><div class=\"share-buttons\"><a"
            + " href=\"#\"><!--LEFT-->شارك</a>"
            + " <button><!--LEFT-->نسخ</button></div><footer><!--LEFT--><a"
            + " href=\"/t\">وسوم</a></footer></article><section"
            + " class=\"related\"><h2><!--LEFT-->اقرأ أيضا</h2>"
            + menu("y")
            + "</section></main><aside><h2><!--LEFT-->الأكثر قراءة</h2>"
            + menu("z")
            + "</aside><footer><p><!--LEFT-->جميع الحقوق محفوظة © 2024</p></footer><div"
            + " id=\"cookieNotice\" role=\"dialog\"><p><!--LEFT-->يستخدم هذا الموقع ملفات تعريف"
            + " الارتباط لتحسين تجربتك، وبمتابعة التصفح فإنك توافق على ذلك.</p><button><!--LEFT-->"
            + "أوافق</button></div>");
  }

  /** A page as the usual software for blogs writes it. */
  static String englishBlog() {
    return page(
        "<div id=\"page\" class=\"hfeed site\"><div id=\"masthead\" class=\"site-header\"><p"
            + " class=\"site-title\"><a href=\"/\"><!--LEFT-->Notes on canals</a></p>"
            + "<div class=\"main-navigation\">"
            + menu("menu")
            + "</div></div>"
            + "<div id=\"content\" class=\"site-content\"><div id=\"primary\"><div id=\"post-7\""
            + " class=\"post hentry has-post-thumbnail\"><div class=\"entry-header\"><h1"
            + " class=\"entry-title\"><!--KEPT-->A canal without locks</h1></div>"
            + "<div class=\"entry-content elementor-widget\">"
            + ENGLISH
            + "<h2><!--KEPT-->The second lane</h2><ul><li><!--KEPT-->35 kilometres were dug"
            + " anew</li><li>37 kilometres were deepened</li></ul></div><div"
            + " class=\"sharedaddy\"><h3><!--LEFT-->Share this:</h3><ul><li><a"
            + " href=\"#\"><!--LEFT-->Mail</a></li></ul></div></div><div class=\"nav-links\"><a"
            + " href=\"/6\"><!--LEFT-->Older</a></div><div id=\"comments\""
            + " class=\"comments-area\"><h2><!--LEFT-->2 thoughts</h2><ol"
            + " class=\"comment-list\"><li id=\"comment-1\"><p><!--LEFT-->My grandfather worked"
            + " there as a pilot for thirty years, and he never once saw the bottom of"
            + " it.</p></li><li id=\"comment-2\"><p><!--LEFT-->Thank you for this, I had always"
            + " thought that there were locks at both of its ends, as in Panama.</p></li></ol><div"
            + " id=\"respond\"><form><label><!--LEFT-->Name</label><textarea></textarea></form></div></div></div><div"
            + " id=\"secondary\" class=\"widget-area sidebar\"><h2><!--LEFT-->Recent Posts</h2>"
            + menu("w")
            + "</div></div><div id=\"colophon\" class=\"site-footer\"><!--LEFT-->Proudly made by"
            + " hand</div></div>");
  }

  /** A press release with tables of data, links in its text and a list of documents. */
  static String pressRelease() {
    return page(
        "<div id=\"top\"><table class=\"langs\"><tr><td><a"
            + " href=\"/ar\"><!--LEFT-->عربي</a></td><td><a"
            + " href=\"/en\"><!--LEFT-->English</a></td><td><a"
            + " href=\"/fr\"><!--LEFT-->Français</a></td></tr></table></div><div"
            + " id=\"body\"><h1><!--KEPT-->الجمعية العامة تعتمد الميزانية</h1>"
            + ARABIC
            + "<table class=\"header\"><tr><th"
            + " class=\"header\"><!--KEPT-->البند</th><th>المبلغ</th></tr><tr><td><a"
            + " href=\"/d1\"><!--KEPT-->الصيانة</a></td><td><!--KEPT-->1200</td></tr><tr><td><a"
            + " href=\"/d2\">الترجمة</a></td><td>3400</td></tr></table><p>واعتمد المجلس الوثائق"
            + " الآتية:</p><ul><li><a href=\"/r1\"><!--KEPT-->القرار 1</a></li><li><a"
            + " href=\"/r2\">القرار 2</a></li><li><a href=\"/r3\">القرار"
            + " 3</a></li></ul><p><!--KEPT-->للاستعلام: 123456</p><section"
            + " class=\"footnotes\"><ol><li><!--KEPT-->انظر <a"
            + " href=\"/o\">الوثيقة</a></li></ol></section></div><div id=\"foot\">"
            + menu("links")
            + "</div>");
  }

  /** Columns made with a table, tags in capitals, ends left out, no class at all. */
  static String oldTables() {
    return "<HTML><HEAD><TITLE>Canal</TITLE><BODY BGCOLOR=white><TABLE WIDTH=100%><TR><TD"
        + " COLSPAN=2><FONT SIZE=5><!--KEPT-->The Suez Canal</FONT><TR><TD WIDTH=150><A"
        + " HREF=a.htm><!--LEFT-->Home</A><BR><A HREF=b.htm><!--LEFT-->Maps</A><BR><A"
        + " HREF=c.htm><!--LEFT-->Ships</A><BR><A HREF=d.htm><!--LEFT-->Tolls</A><TD><FONT"
        + " FACE=Arial>"
        + ENGLISH.replace("</p>", "")
        + "</FONT></TABLE><HR><CENTER><A HREF=a.htm><!--LEFT-->Home</A> | <A"
        + " HREF=b.htm><!--LEFT-->Maps</A> | <A HREF=c.htm><!--LEFT-->Ships</A></CENTER><P"
        + " ALIGN=center><!--LEFT-->Copyright 1999, the author</BODY></HTML>";
  }

  /** Nothing but div and span, with names that say nothing. */
  static String divSoup() {
    return page(
        "<div class=\"a1\"><div><span><a href=\"/\"><!--LEFT-->الرئيسية</a></span><span><a"
            + " href=\"/b\"><!--LEFT-->أخبار</a></span><span><a"
            + " href=\"/c\"><!--LEFT-->صور</a></span></div></div><div class=\"a2\"><div"
            + " class=\"b7\"><!--KEPT-->معبد نُقل من مكانه</div><div><div>"
            + ARABIC.replace("<p>", "<div>").replace("</p>", "</div>")
            + "</div></div><div class=\"b9\"><div>مواضيع ذات صلة</div><div><div><a"
            + " href=\"/1\"><!--LEFT-->خبر عن السد العالي وما وراءه</a></div><div><a"
            + " href=\"/2\"><!--LEFT-->خبر عن"
            + " أسوان</a></div></div></div></div><div><div><!--LEFT-->جميع الحقوق محفوظة"
            + " للناشر</div></div>");
  }

  /** Comments as articles within the article, under a heading and no name. */
  static String commentsAsArticles() {
    return page(
        "<article><h1><!--KEPT-->A canal without locks</h1>"
            + ENGLISH
            + "<section><h2><!--LEFT-->Comments"
            + " (2)</h2><article><h3><!--LEFT-->Reader</h3><p><!--LEFT-->I crossed it on a cargo"
            + " ship in spring, and it took us most of a day to get"
            + " through.</p></article><article><h3><!--LEFT-->Another</h3><p><!--LEFT-->The tolls"
            + " have gone up a great deal since then, as every shipping line will tell"
            + " you.</p></article></section></article>");
  }

  /** An index: there is no text but links. */
  static String linksOnly() {
    return page("<nav>" + menu("menu") + "</nav><ul>" + items().replace("LEFT", "KEPT") + "</ul>");
  }

  /** A fragment as it is pasted from somewhere. */
  static String withoutBody() {
    return "<h2><!--KEPT-->معبد</h2>" + ARABIC + "<div class=navbar>" + items() + "</div>";
  }
}
