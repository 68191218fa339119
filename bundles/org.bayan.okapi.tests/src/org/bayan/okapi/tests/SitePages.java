package org.bayan.okapi.tests;

/**
 * Pages built the way well-known software builds them, with texts of our own; see {@link WebPages}.
 */
final class SitePages {
  private SitePages() {}

  /** An article of a wiki: notes, an edit link, a box of data, categories. */
  static String encyclopedia() {
    return WebPages.page(
        "<div id=\"mw-page-base\" class=\"noprint\"></div><div id=\"content\" class=\"mw-body\""
            + " role=\"main\"><h1 id=\"firstHeading\" class=\"firstHeading\"><!--KEPT-->بحيرة"
            + " ناصر</h1><div id=\"bodyContent\" class=\"vector-body\"><div id=\"siteSub\""
            + " class=\"noprint\"><!--LEFT-->من الموسوعة</div><div id=\"contentSub\"></div><div"
            + " id=\"mw-content-text\"><div class=\"mw-parser-output\"><table"
            + " class=\"infobox\"><tr><th><!--KEPT-->الموقع</th><td><a"
            + " href=x>مصر</a></td></tr><tr><th>المساحة"
            + "</th><td>5250</td></tr></table><p><!--KEPT-->وصل الأمين العام إلى العاصمة يوم"
            + " الثلاثاء في زيارة تستمر ثلاثة أيام، يلتقي خلالها عددا من"
            + " المسؤولين.</p><p><!--KEPT-->وقال في <a href=x>مؤتمر صحفي</a> إن الأوضاع الإنسانية"
            + " تتطلب تحركا عاجلا من المجتمع الدولي.</p><p><!--KEPT-->وصل الأمين العام إلى العاصمة"
            + " يوم الثلاثاء في زيارة تستمر ثلاثة أيام، يلتقي خلالها عددا من"
            + " المسؤولين.</p><p><!--KEPT-->وقال في <a href=x>مؤتمر صحفي</a> إن الأوضاع الإنسانية"
            + " تتطلب تحركا عاجلا من المجتمع الدولي.</p><h2><span"
            + " class=\"mw-headline\"><!--KEPT-->التاريخ</span><span class=\"mw-editsection\"><a"
            + " href=\"/e\">عدل</a></span></h2><p><!--KEPT-->وصل الأمين العام إلى العاصمة يوم"
            + " الثلاثاء في زيارة تستمر ثلاثة أيام، يلتقي خلالها عددا من"
            + " المسؤولين.</p><p><!--KEPT-->وقال في <a href=x>مؤتمر صحفي</a> إن الأوضاع الإنسانية"
            + " تتطلب تحركا عاجلا من المجتمع الدولي.</p><ul><li><!--KEPT-->بند عن"
            + " الزراعة</li><li>بند عن الصيد</li></ul><h2><!--KEPT-->مراجع</h2><div"
            + " class=\"reflist\"><ol class=\"references\"><li id=\"cite_note-1\"><a"
            + " href=\"#x\">^</a> <!--KEPT--><a href=\"http://a\">كتاب عن النيل</a>، القاهرة،"
            + " 1990</li></ol></div></div></div><div id=\"catlinks\" class=\"catlinks\"><a"
            + " href=\"/c\"><!--LEFT-->تصنيفات</a>: <ul><li><a href=\"/0\"><!--LEFT-->تصنيف"
            + " 0</a></li><li><a href=\"/1\"><!--LEFT-->تصنيف 1</a></li><li><a"
            + " href=\"/2\"><!--LEFT-->تصنيف 2</a></li><li><a href=\"/3\"><!--LEFT-->تصنيف"
            + " 3</a></li><li><a href=\"/4\"><!--LEFT-->تصنيف 4</a></li></ul></div></div></div><div"
            + " id=\"mw-navigation\"><h2><!--LEFT-->قائمة التصفح</h2><div"
            + " id=\"mw-head\"><nav><ul><li><a href=\"/0\"><!--LEFT-->أدوات 0</a></li><li><a"
            + " href=\"/1\"><!--LEFT-->أدوات 1</a></li><li><a href=\"/2\"><!--LEFT-->أدوات"
            + " 2</a></li><li><a href=\"/3\"><!--LEFT-->أدوات 3</a></li><li><a"
            + " href=\"/4\"><!--LEFT-->أدوات 4</a></li></ul></nav></div><div"
            + " id=\"mw-panel\"><nav><ul><li><a href=\"/0\"><!--LEFT-->لغات 0</a></li><li><a"
            + " href=\"/1\"><!--LEFT-->لغات 1</a></li><li><a href=\"/2\"><!--LEFT-->لغات"
            + " 2</a></li><li><a href=\"/3\"><!--LEFT-->لغات 3</a></li><li><a"
            + " href=\"/4\"><!--LEFT-->لغات 4</a></li><li><a href=\"/5\"><!--LEFT-->لغات"
            + " 5</a></li><li><a href=\"/6\"><!--LEFT-->لغات 6</a></li><li><a"
            + " href=\"/7\"><!--LEFT-->لغات 7</a></li><li><a href=\"/8\"><!--LEFT-->لغات"
            + " 8</a></li><li><a href=\"/9\"><!--LEFT-->لغات 9</a></li><li><a"
            + " href=\"/10\"><!--LEFT-->لغات 10</a></li><li><a href=\"/11\"><!--LEFT-->لغات"
            + " 11</a></li><li><a href=\"/12\"><!--LEFT-->لغات 12</a></li><li><a"
            + " href=\"/13\"><!--LEFT-->لغات 13</a></li><li><a href=\"/14\"><!--LEFT-->لغات"
            + " 14</a></li><li><a href=\"/15\"><!--LEFT-->لغات 15</a></li><li><a"
            + " href=\"/16\"><!--LEFT-->لغات 16</a></li><li><a href=\"/17\"><!--LEFT-->لغات"
            + " 17</a></li><li><a href=\"/18\"><!--LEFT-->لغات 18</a></li><li><a"
            + " href=\"/19\"><!--LEFT-->لغات 19</a></li></ul></nav></div></div><footer"
            + " id=\"footer\"><ul><li><!--LEFT-->آخر تعديل لهذه الصفحة كان يوم 5 مايو 2023، الساعة"
            + " 10:00.</li></ul></footer>");
  }

  /** A page within a form, laid out with tables within tables. */
  static String ministry() {
    return WebPages.page(
        "<form method=\"post\" action=\"./d.aspx\" id=\"form1\"><div class=\"aspNetHidden\"><input"
            + " type=\"hidden\" name=\"__VIEWSTATE\" value=\"x\"></div><table width=\"100%\""
            + " cellpadding=\"0\"><tr><td class=\"hdr\"><img"
            + " src=\"h.jpg\"></td></tr><tr><td><table><tr><td><a"
            + " href=\"a\"><!--LEFT-->الرئيسية</a></td><td><a href=\"b\"><!--LEFT-->عن"
            + " الوزارة</a></td><td><a href=\"c\"><!--LEFT-->اتصل"
            + " بنا</a></td></tr></table></td></tr><tr><td valign=top width=180><table><tr><td><a"
            + " href=1><!--LEFT-->الأخبار</a></td></tr><tr><td><a"
            + " href=2><!--LEFT-->القوانين</a></td></tr><tr><td><a"
            + " href=3><!--LEFT-->الخدمات</a></td></tr></table></td><td><div"
            + " id=\"MainContent\"><span class=\"Title\"><!--KEPT-->قانون المياه</span><br><br><div"
            + " align=justify><!--KEPT-->وصل الأمين العام إلى العاصمة يوم الثلاثاء في زيارة تستمر"
            + " ثلاثة أيام، يلتقي خلالها عددا من المسؤولين.</div><div align=justify><!--KEPT-->وقال"
            + " في <a href=x>مؤتمر صحفي</a> إن الأوضاع الإنسانية تتطلب تحركا عاجلا من المجتمع"
            + " الدولي.</div><table border=1><tr><td><!--KEPT-->المادة</td><td>الرسم</td></tr><tr>"
            + "<td><!--KEPT-->الأولى</td><td>100</td></tr></table></div></td></tr><tr><td colspan=2"
            + " align=center class=\"footer\"><!--LEFT-->حقوق النشر محفوظة © وزارة الموارد"
            + " 2015</td></tr></table></form>");
  }

  /** A short report with ten comments, a sidebar and a long notice about cookies. */
  static String shortNews() {
    return WebPages.page(
        "<div class=\"cookie-banner\"><p><!--LEFT-->We use cookies to give you the best experience"
            + " on our site, to show ads, and to understand how the site is used by you and"
            + " others.</p><a href=\"/p\"><!--LEFT-->Privacy</a></div><div class=\"wrapper\"><div"
            + " class=\"header\"><h2><!--LEFT-->The Daily</h2><ul class=\"menu\"><li><a"
            + " href=\"/0\"><!--LEFT-->s 0</a></li><li><a href=\"/1\"><!--LEFT-->s 1</a></li><li><a"
            + " href=\"/2\"><!--LEFT-->s 2</a></li><li><a href=\"/3\"><!--LEFT-->s 3</a></li><li><a"
            + " href=\"/4\"><!--LEFT-->s 4</a></li></ul></div><div"
            + " class=\"content\"><h1><!--KEPT-->Ship leaves port</h1><p><!--KEPT-->A ship left the"
            + " port of Aden on Sunday with 300 passengers on board, the harbour office said."
            + "</p><p><!--KEPT-->It was bound for Djibouti, where it is expected to arrive on"
            + " Tuesday in the morning.</p><div class=\"fb-comments\"></div><div"
            + " class=\"comments-section\"><h3><!--LEFT-->Comments</h3><div"
            + " class=\"comment\"><b>X</b><p><!--LEFT-->I was on this ship last year, and I must"
            + " say that the crew was friendly and the food was good.</p></div><div"
            + " class=\"comment\"><b>X</b><p><!--LEFT-->I was on this ship last year, and I must"
            + " say that the crew was friendly and the food was good.</p></div><div"
            + " class=\"comment\"><b>X</b><p><!--LEFT-->I was on this ship last year, and I must"
            + " say that the crew was friendly and the food was good.</p></div><div"
            + " class=\"comment\"><b>X</b><p><!--LEFT-->I was on this ship last year, and I must"
            + " say that the crew was friendly and the food was good.</p></div><div"
            + " class=\"comment\"><b>X</b><p><!--LEFT-->I was on this ship last year, and I must"
            + " say that the crew was friendly and the food was good.</p></div><div"
            + " class=\"comment\"><b>X</b><p><!--LEFT-->I was on this ship last year, and I must"
            + " say that the crew was friendly and the food was good.</p></div><div"
            + " class=\"comment\"><b>X</b><p><!--LEFT-->I was on this ship last year, and I must"
            + " say that the crew was friendly and the food was good.</p></div><div"
            + " class=\"comment\"><b>X</b><p><!--LEFT-->I was on this ship last year, and I must"
            + " say that the crew was friendly and the food was good.</p></div><div"
            + " class=\"comment\"><b>X</b><p><!--LEFT-->I was on this ship last year, and I must"
            + " say that the crew was friendly and the food was good.</p></div><div"
            + " class=\"comment\"><b>X</b><p><!--LEFT-->I was on this ship last year, and I must"
            + " say that the crew was friendly and the food was good.</p></div></div></div><div"
            + " class=\"sidebar\"><h3><!--LEFT-->Most read</h3><ul><li><a"
            + " href=\"/0\"><!--LEFT-->story 0</a></li><li><a href=\"/1\"><!--LEFT-->story"
            + " 1</a></li><li><a href=\"/2\"><!--LEFT-->story 2</a></li><li><a"
            + " href=\"/3\"><!--LEFT-->story 3</a></li><li><a href=\"/4\"><!--LEFT-->story"
            + " 4</a></li></ul></div></div><div class=\"copyright\"><!--LEFT-->© 2024 The"
            + " Daily</div>");
  }

  /** A page of a content management system with regions and blocks. */
  static String newsCentre() {
    return WebPages.page(
        "<a href=\"#main-content\" class=\"visually-hidden focusable\"><!--LEFT-->تجاوز إلى"
            + " المحتوى</a><div class=\"dialog-off-canvas-main-canvas\"><div"
            + " class=\"layout-container\"><div class=\"region region-header\"><div class=\"block"
            + " block-system\"><a href=\"/\"><!--LEFT-->أخبار</a></div></div><div class=\"region"
            + " region-navigation\"><ul class=\"menu nav\"><li><a href=\"/0\"><!--LEFT-->x"
            + " 0</a></li><li><a href=\"/1\"><!--LEFT-->x 1</a></li><li><a href=\"/2\"><!--LEFT-->x"
            + " 2</a></li><li><a href=\"/3\"><!--LEFT-->x 3</a></li><li><a href=\"/4\"><!--LEFT-->x"
            + " 4</a></li></ul></div><main role=\"main\"><a id=\"main-content\"></a><div"
            + " class=\"layout-content\"><div class=\"region region-content\"><div class=\"block"
            + " block-page-title-block\"><h1 class=\"page-title\"><!--KEPT-->عنوان"
            + " الخبر</h1></div><article class=\"node node--type-article\"><div"
            + " class=\"node__content\"><div class=\"field field--name-body\"><p><!--KEPT-->وصل"
            + " الأمين العام إلى العاصمة يوم الثلاثاء في زيارة تستمر ثلاثة أيام، يلتقي خلالها عددا"
            + " من المسؤولين.</p><p><!--KEPT-->وقال في <a href=x>مؤتمر صحفي</a> إن الأوضاع"
            + " الإنسانية تتطلب تحركا عاجلا من المجتمع الدولي.</p><p><!--KEPT-->وصل الأمين العام"
            + " إلى العاصمة يوم الثلاثاء في زيارة تستمر ثلاثة أيام، يلتقي خلالها عددا من"
            + " المسؤولين.</p><p><!--KEPT-->وقال في <a href=x>مؤتمر صحفي</a> إن الأوضاع الإنسانية"
            + " تتطلب تحركا عاجلا من المجتمع الدولي.</p></div><div class=\"field field--name-tags"
            + " field--type-entity-reference\"><div"
            + " class=\"field__label\"><!--LEFT-->الوسوم</div><div class=\"field__items\"><div><a"
            + " href=\"/t1\"><!--LEFT-->سلام</a></div><div><a"
            + " href=\"/t2\"><!--LEFT-->أمن</a></div></div></div></div></article></div></div><aside"
            + " class=\"layout-sidebar-second\"><ul><li><a href=\"/0\"><!--LEFT-->y"
            + " 0</a></li><li><a href=\"/1\"><!--LEFT-->y 1</a></li><li><a href=\"/2\"><!--LEFT-->y"
            + " 2</a></li><li><a href=\"/3\"><!--LEFT-->y 3</a></li><li><a href=\"/4\"><!--LEFT-->y"
            + " 4</a></li></ul></aside></main><footer class=\"site-footer\"><p><!--LEFT-->جميع"
            + " الحقوق محفوظة</p></footer></div></div>");
  }

  /** A report with a table of contents and no surroundings. */
  static String contents() {
    return WebPages.page(
        "<h1><!--KEPT-->Report on wells</h1><ul><li><a"
            + " href=\"#a\"><!--KEPT-->Introduction</a></li><li><a"
            + " href=\"#b\">Findings</a></li><li><a href=\"#c\">Costs</a></li></ul><h2"
            + " id=a>Introduction</h2><p><!--KEPT-->The wells of the district were visited in"
            + " March, and each of them was measured twice.</p><h2>Findings</h2><p><!--KEPT-->Most"
            + " of the wells hold water all year, but those in the east run dry in September."
            + "</p><p><!--KEPT-->Seven of them have to be dug deeper before the next summer comes"
            + " to the valley.</p>");
  }
}
