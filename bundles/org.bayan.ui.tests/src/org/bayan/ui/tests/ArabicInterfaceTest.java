package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bayan.core.Progress;
import org.bayan.core.library.CreateLibrary;
import org.bayan.core.library.ImportOfficialTexts;
import org.bayan.core.library.ImportTextsRequest;
import org.bayan.core.review.ExportReviewTable;
import org.bayan.help.ui.internal.view.HelpView;
import org.bayan.library.ui.LibraryUi;
import org.bayan.library.ui.internal.library.LibraryView;
import org.bayan.library.ui.internal.official.OfficialTextView;
import org.bayan.library.ui.internal.omissions.OmissionsView;
import org.bayan.library.ui.internal.reading.OfficialTextReader;
import org.bayan.memory.ui.MemoryUi;
import org.bayan.memory.ui.internal.concordance.ConcordanceView;
import org.bayan.memory.ui.internal.creation.OpenMemory;
import org.bayan.memory.ui.internal.editor.MemoryEditor;
import org.bayan.memory.ui.internal.matches.MatchesView;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.RelationKind;
import org.bayan.quality.ui.QualityUi;
import org.bayan.terms.ui.TermsUi;
import org.bayan.terms.ui.internal.checks.ChecksView;
import org.bayan.terms.ui.internal.conflicts.ConflictsView;
import org.bayan.ui.internal.grid.BitextColumn;
import org.bayan.ui.internal.rows.Side;
import org.bayan.ui.internal.why.WhyThisPairView;
import org.bayan.ui.preferences.BayanPreferences;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbench as the argument {@code -nl ar} starts it; the build runs this a second time. */
final class ArabicInterfaceTest {

  private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
  private static final int UNAMI_ROW = 2;

  @TempDir Path folder;

  private OpenBitext bitext;

  @BeforeEach
  void open() throws Exception {
    assumeTrue(Platform.getNL().startsWith("ar"), "the workbench runs in " + Platform.getNL());
    bitext = OpenBitext.of(SampleBitext.small(), "arabic");
  }

  @AfterEach
  void close() {
    if (bitext != null) {
      Dialogs.closeAll();
      bitext.close();
    }
  }

  private static Shell window() {
    return Ui.ask(() -> Ui.page().getWorkbenchWindow().getShell());
  }

  @Test
  void theWholeWindowRunsFromRightToLeft() throws Exception {
    assertEquals(SWT.RIGHT_TO_LEFT, Ui.ask(() -> window().getOrientation()));
    assertEquals(SWT.RIGHT_TO_LEFT, Ui.ask(() -> bitext.table().getOrientation()));
    Screenshot.keep("arabic-interface");
    Ui.press(SWT.ARROW_DOWN);
    Ui.press(SWT.ARROW_DOWN);
    Ui.press(SWT.F2);
    Ui.settle();
    Screenshot.keep("arabic-writing");
    Ui.press(SWT.ESC);
  }

  @Test
  void menusAndViewsHaveArabicNames() {
    List<String> menus =
        Ui.ask(
            () ->
                Arrays.stream(window().getMenuBar().getItems())
                    .map(item -> item.getText().replace("&", ""))
                    .toList());
    assertTrue(
        menus.containsAll(List.of("ملف", "تحرير", "النص المزدوج", "نافذة", "مساعدة")),
        menus.toString());
    Ui.run(
        () ->
            Arrays.stream(Ui.page().getViewReferences())
                .forEach(
                    view -> assertTrue(ARABIC.matcher(view.getTitle()).find(), view.getTitle())));
  }

  @Test
  void theNumbersOfBeadsStandAtTheRightAndTheConfidenceAtTheLeft() {
    int number = onScreen(BitextColumn.NUMBER);
    int source = onScreen(BitextColumn.SOURCE);
    int target = onScreen(BitextColumn.TARGET);
    int confidence = onScreen(BitextColumn.CONFIDENCE);
    assertTrue(number > source, number + " is right of " + source);
    assertTrue(source > target, source + " is right of " + target);
    assertTrue(target > confidence, target + " is right of " + confidence);
  }

  /** The middle of a column from the left edge of the screen. */
  private int onScreen(BitextColumn column) {
    Rectangle cell = bitext.boundsOnScreen(column, 0);
    return cell.x + cell.width / 2;
  }

  @Test
  void anAcronymStaysAtItsPlaceInAnArabicSentence() {
    assertTrue(place("2014") < place(")"), "the year stands left of the closing bracket");
    assertTrue(place(")") < place("UNAMI"), "the closing bracket stands left of the acronym");
    assertTrue(place("UNAMI") < place("("), "the acronym stands left of the opening bracket");
    assertTrue(place("(") < place("بعثة"), "the acronym stands left of the Arabic words");
  }

  /** Where the middle of a character is, from the left edge of the sentence. */
  private int place(String character) {
    String text = (String) bitext.value(BitextColumn.SOURCE, UNAMI_ROW);
    int width = bitext.bounds(BitextColumn.SOURCE, UNAMI_ROW).width;
    int offset = text.indexOf(character);
    return Ui.ask(
        () -> {
          TextLayout layout = bitext.grid().layouts().lay(Side.SOURCE, text, width);
          int leading = layout.getLocation(offset, false).x;
          int trailing = layout.getLocation(offset, true).x;
          return layout.getBounds().width - (leading + trailing) / 2;
        });
  }

  @Test
  void theSignOfAWeightStaysBeforeItAndDrawnTextsAreNotMirrored() throws Exception {
    Ui.press(SWT.ARROW_DOWN);
    Ui.type(0, 'w');
    Ui.waitUntil("the view is shown", () -> Ui.page().getActivePart() instanceof WhyThisPairView);
    WhyThisPairView view = (WhyThisPairView) Ui.ask(() -> Ui.page().getActivePart());
    Ui.waitUntil("the evidence is there", () -> view.evidenceTable().getItemCount() == 4);
    assertEquals("\u200e+7.4", Ui.ask(() -> view.evidenceTable().getItem(0).getText(3)));
    assertEquals(
        List.of(SWT.LEFT_TO_RIGHT),
        Ui.ask(
            () ->
                Shells.controls(view.evidenceTable().getParent().getParent(), Canvas.class).stream()
                    .filter(canvas -> canvas.getClass() == Canvas.class)
                    .map(Canvas::getOrientation)
                    .toList()));
    Screenshot.keep("arabic-why");
  }

  @Test
  void theEditorOfRulesSpeaksArabicToo() throws Exception {
    OpenRules rules = OpenRules.shipped("institutional", "arabic");
    try {
      assertTrue(Dialogs.text(window()).contains("قواعد المجموعة"), Dialogs.text(window()));
      Screenshot.keep("arabic-rules");
    } finally {
      rules.close();
    }
  }

  @Test
  void theHelpIsReadFromRightToLeftAndFoundInAnySpelling() throws Exception {
    Ui.press(SWT.F1);
    Ui.waitUntil("the help is shown", () -> Ui.page().findView(HelpView.ID) != null);
    HelpView help = (HelpView) Ui.ask(() -> Ui.page().findView(HelpView.ID));
    Ui.settle();
    assertEquals(
        "المحاذاة بلوحة المفاتيح", Ui.ask(() -> help.pane().reader().page().page().title()));
    assertEquals(
        SWT.RIGHT_TO_LEFT, Ui.ask(() -> help.pane().reader().page().control().getOrientation()));
    Screenshot.keep("arabic-help");
    Ui.run(() -> help.search("الاردن"));
    Tree topics = help.pane().topics().control();
    Ui.waitUntil(
        "the page is found",
        () -> topics.getItemCount() == 1 && topics.getItem(0).getText().equals("البحث والاستبدال"));
    Screenshot.keep("arabic-help-search");
    Ui.run(() -> help.show("/org.bayan.help/pages/keys.html"));
    Ui.run(() -> Ui.page().toggleZoom(Ui.page().getReference(help)));
    Ui.settle();
    Screenshot.keep("arabic-help-keys");
    Ui.run(() -> help.show("/org.bayan.help/pages/bidi.html"));
    Ui.settle();
    Screenshot.keep("arabic-help-bidi");
    Ui.run(() -> help.show("/org.bayan.help/pages/why.html"));
    Ui.settle();
    Screenshot.keep("arabic-help-picture");
    Ui.run(() -> Ui.page().toggleZoom(Ui.page().getReference(help)));
    Ui.run(() -> Ui.page().hideView(help));
  }

  @Test
  void dialogsSpeakArabicToo() throws Exception {
    Dialogs.command(
        "org.eclipse.ui.window.preferences",
        Map.of("preferencePageId", "org.bayan.project.ui.preferences.alignment"));
    Shell preferences = Dialogs.waitFor("التفضيلات");
    assertEquals(SWT.RIGHT_TO_LEFT, Ui.ask(preferences::getOrientation));
    assertTrue(Dialogs.isEnabled(preferences, "إلغاء"));
    assertTrue(Dialogs.isEnabled(preferences, "تطبيق وإغلاق"));
    Screenshot.keep("arabic-preferences");
  }

  @Test
  void thePageAboutSpellingSpeaksArabicToo() throws Exception {
    Dialogs.command(
        "org.eclipse.ui.window.preferences",
        Map.of("preferencePageId", "org.bayan.project.ui.preferences.spelling"));
    Shell preferences = Dialogs.waitFor("التفضيلات");
    assertTrue(Dialogs.text(preferences).contains("تُدقَّق"), Dialogs.text(preferences));
    Screenshot.keep("arabic-preferences-spelling");
  }

  @Test
  void correctionsOfAnEnglishWordAreOfferedBesideIt() throws Exception {
    TinyDictionaries.use(folder);
    Ui.type(SWT.CTRL | SWT.SHIFT, 't');
    Ui.waitUntil("a field is open", () -> bitext.editor().writing().isOpen());
    Ui.write(" teh");
    Ui.waitUntil("checked", () -> bitext.editor().writing().corrections().isChecked());
    Ui.type(SWT.CTRL, '.');
    Ui.waitUntil(
        "corrections are offered",
        () -> Dialogs.all(bitext.table()).anyMatch(Table.class::isInstance));
    Ui.settle();
    Screenshot.keep("arabic-corrections");
    Ui.run(() -> bitext.editor().writing().cancel());
    Ui.run(() -> bitext.editor().writing().mode().toggle());
    BayanPreferences.node().clear();
  }

  @Test
  void theFormOfAnEntrySpeaksArabicToo() throws Exception {
    try (OpenForm form = OpenForm.on(BrimmingEntry.termbase(), 900, 980)) {
      form.show(BrimmingEntry.ID);
      Screenshot.keep("arabic-form");
      assertEquals(SWT.LEFT_TO_RIGHT, Ui.ask(() -> form.text("Daesh").getOrientation()));
      form.scroll(1800);
      Screenshot.keep("arabic-form-end");
    }
  }

  @Test
  void matchesStandFromRightToLeftAndTheirTextsEachInTheirDirection() throws Exception {
    bitext.close();
    bitext = OpenBitext.of(SampleBitext.withMatches(), "arabic-matches");
    MatchesView view = (MatchesView) Ui.ask(() -> Ui.page().showView(MemoryUi.MATCHES));
    Ui.run(() -> Ui.page().activate(bitext.editor()));
    Ui.post(0, 'a');
    Ui.settle();
    Ui.run(() -> bitext.grid().select(1));
    Ui.waitUntil("a match is shown", () -> !view.translations().isEmpty());
    assertTrue(Ui.ask(view::spoken).contains("استُبدلت أرقامه"), Ui.ask(view::spoken));
    Screenshot.keep("arabic-matches");
    Ui.run(() -> Ui.page().activate(view));
    Ui.press(SWT.SHIFT, SWT.F10);
    Ui.press(SWT.ARROW_UP);
    Ui.postKeyCode(SWT.CR);
    Dialogs.waitFor("ذاكرات الترجمة");
    Screenshot.keep("arabic-memories");
  }

  @Test
  void theChecksSpeakArabic() throws Exception {
    bitext.close();
    bitext = OpenBitext.of(SampleBitext.withFaults(), "arabic-checks");
    org.bayan.quality.ui.internal.view.ChecksView view =
        (org.bayan.quality.ui.internal.view.ChecksView)
            Ui.ask(() -> Ui.page().showView(QualityUi.CHECKS));
    Ui.run(() -> Ui.page().activate(bitext.editor()));
    Ui.run(() -> bitext.grid().select(0));
    Ui.waitUntil("a finding is shown", () -> view.table().getItemCount() == 1);
    assertEquals(
        "في المصدر \u2068٦٠\u2069 وفي الهدف \u206850\u2069.",
        Ui.ask(() -> view.table().getItem(0).getText(1)));
    Ui.run(() -> bitext.grid().select(2));
    Ui.waitUntil("a fix is shown", () -> view.table().getItem(0).getText(2).contains("winter"));
    Ui.settle();
    Screenshot.keep("arabic-checks");
    Ui.type(SWT.CTRL, 'k');
    Ui.waitUntil(
        "all is checked",
        () -> Ui.page().findViewReference(org.eclipse.ui.IPageLayout.ID_PROBLEM_VIEW) != null);
    Dialogs.command(
        "org.eclipse.ui.window.preferences", Map.of("preferencePageId", QualityUi.PREFERENCES));
    Ui.waitUntil("the page is shown", () -> Ui.display().getActiveShell() != window());
    Dialogs.settle();
    Screenshot.keep("arabic-checks-preferences");
  }

  @Test
  void officialWordsStandFromLeftToRightInTheArabicWindow() throws Exception {
    bitext.close();
    bitext = OpenBitext.of(OfficialBitext.translated(), "arabic-official");
    OfficialTextView view =
        (OfficialTextView) Ui.ask(() -> Ui.page().showView(LibraryUi.OFFICIAL_TEXT));
    OmissionsView omissions = (OmissionsView) Ui.ask(() -> Ui.page().showView(LibraryUi.OMISSIONS));
    Ui.run(() -> Ui.page().activate(bitext.editor()));
    Ui.waitUntil("citations are shown", () -> view.names().size() == 2);
    assertEquals("\u2068S/RES/9001 (2014)\u2069، الفقرة \u20684\u2069", view.names().getFirst());
    Ui.waitUntil("omissions are listed", () -> omissions.table().getItemCount() == 4);
    Screenshot.keep("arabic-official");
    Ui.run(() -> Ui.page().hideView(omissions));
  }

  @Test
  void theLibraryAndItsDialogsRunFromRightToLeft() throws Exception {
    Path library = bitext.file().getProject().getLocation().toPath().resolve("library");
    Path document = Files.createTempFile("statement", ".txt");
    Files.writeString(document, "بيان الوزراء المشترك\nوسيجتمعون مرة أخرى في الربيع.\n");
    LibraryView view = (LibraryView) Ui.ask(() -> Ui.page().showView(LibraryUi.LIBRARY));
    Ui.run(() -> view.show(library));
    Ui.waitUntil("it is said", () -> view.sentence().contains("مكتبة نصوص رسمية"));
    Ui.run(view::setFocus);
    Ui.post(0, ' ');
    Shell wizard = Dialogs.waitFor("إضافة نصوص رسمية");
    Text documents = Dialogs.find(wizard, Text.class, one -> (one.getStyle() & SWT.MULTI) != 0);
    Ui.run(() -> documents.setText(document.toString()));
    Dialogs.waitForButton(wizard, "التالي >");
    Screenshot.keep("arabic-library-add");
    Button next =
        Dialogs.find(
            wizard, Button.class, one -> one.getText().replace("&", "").contains("التالي"));
    Ui.run(next::setFocus);
    Ui.post(0, ' ');
    Ui.waitUntil("the details", () -> Dialogs.text(wizard).contains("بيانات الوثائق"));
    Screenshot.keep("arabic-library-details");
    Dialogs.waitForButton(wizard, Dialogs.finish());
    Dialogs.closeAll();
    new CreateLibrary().run(library);
    new ImportOfficialTexts()
        .run(ImportTextsRequest.of(library, List.of(document.toString())), Progress.NONE);
    Ui.run(() -> Ui.page().activate(view));
    Ui.press(SWT.F5);
    Ui.waitUntil("a text is shown", () -> view.tree().getItemCount() == 1);
    Ui.run(view::setFocus);
    Ui.settle();
    Screenshot.keep("arabic-library");
    Ui.press(SWT.CR);
    Ui.waitUntil("it is read", () -> Ui.page().getActiveEditor() instanceof OfficialTextReader);
    Ui.settle();
    Ui.waitUntil("its words are there", () -> words().contains("الربيع"));
    Screenshot.keep("arabic-library-reader");
    Ui.run(() -> Ui.page().closeEditor(Ui.page().getActiveEditor(), false));
    Ui.run(() -> Ui.page().activate(bitext.editor()));
    Ui.post(SWT.SHIFT, 'q');
    Dialogs.waitFor("البحث عن النصوص الرسمية");
    Screenshot.keep("arabic-find-official");
    Dialogs.closeAll();
    Ui.run(() -> Ui.page().hideView(view));
    bitext.file().getProject().refreshLocal(IResource.DEPTH_INFINITE, null);
    bitext.file().getProject().getFolder("library").delete(true, null);
  }

  private static String words() {
    return Ui.page().getActiveEditor() instanceof OfficialTextReader reader ? reader.text() : "";
  }

  @Test
  void aWizardSpeaksArabicToo() throws Exception {
    Shell wizard = Dialogs.newWizard("org.bayan.project.ui.newProject", "مشروع نص مزدوج جديد");
    assertEquals(SWT.RIGHT_TO_LEFT, Ui.ask(wizard::getOrientation));
    Dialogs.type("vienna");
    Dialogs.waitForButton(wizard, "التالي >");
    Screenshot.keep("arabic-wizard");
    Dialogs.enter();
    Ui.waitUntil("the page for documents", () -> Dialogs.text(wizard).contains("الوثائق"));
    Screenshot.keep("arabic-wizard-documents");
  }

  @Test
  void whatAReviewerHasChangedIsShownInArabicEachTextInItsDirection() throws Exception {
    Path table = folder.resolve("review.tsv");
    new ExportReviewTable().run(bitext.editor().path(), table, Progress.NONE);
    Files.writeString(
        table,
        Files.readString(table)
            .replace("Statement of", "Declaration of")
            .replace("بيان الوزراء", "بيان جميع الوزراء"));
    Shell wizard =
        Dialogs.transferWizard(
            "org.eclipse.ui.file.import",
            "importWizardId",
            "org.bayan.project.ui.importReview",
            "إعادة ما رُوجع");
    Dialogs.type(table.toString());
    Dialogs.waitForButton(wizard, "التالي >");
    Screenshot.keep("arabic-review-file");
    Dialogs.enter();
    Ui.waitUntil("the changes", () -> Dialogs.text(wizard).contains("ما الذي تغيّر"));
    Dialogs.settle();
    Screenshot.keep("arabic-review-changes");
    Table changes = Dialogs.find(wizard, Table.class, one -> true);
    assertTrue(Ui.ask(() -> isInSight(changes)));
  }

  @Test
  void theWizardsForMemoriesAndBilingualFilesSpeakArabicToo() throws Exception {
    Shell memory =
        Dialogs.transferWizard(
            "org.eclipse.ui.file.export",
            "exportWizardId",
            "org.bayan.project.ui.exportMemory",
            "تصدير \u2068ذاكرة ترجمة (TMX)\u2069");
    Dialogs.settle();
    Screenshot.keep("arabic-export-memory");
    Ui.run(memory::close);
    Dialogs.transferWizard(
        "org.eclipse.ui.file.import",
        "importWizardId",
        "org.bayan.project.ui.importBilingual",
        "نص مزدوج جديد من ملف ثنائي اللغة");
    Screenshot.keep("arabic-bilingual");
  }

  @Test
  void theEditorOfTermbasesRunsFromRightToLeftAndItsTermsEachInTheirDirection() throws Exception {
    try (OpenTermbase seed = OpenTermbase.seed("arabic-seed")) {
      assertEquals(SWT.RIGHT_TO_LEFT, Ui.ask(() -> seed.list().grid().control().getOrientation()));
      seed.focusList();
      Keys.press("B");
      seed.settle();
      Screenshot.keep("arabic-termbase");
      Composite form = (Composite) Ui.ask(() -> seed.editor().form().control());
      Ui.waitUntil(
          "the form is seen",
          () -> Shells.controls(form, ScrolledComposite.class).getFirst().getLocation().x == 0);
      Ui.post(0, 'n');
      Dialogs.waitFor("مفهوم جديد");
      Screenshot.keep("arabic-termbase-new-concept");
      Dialogs.closeAll();
      assertTrue(Ui.ask(seed.editor()::footer).contains("المفاهيم"));
    }
  }

  @Test
  void aNewConceptIsAskedForInArabic() throws Exception {
    bitext.close();
    bitext = OpenBitext.of(SampleBitext.withNewTerms(), "arabic-concept");
    Ui.press(SWT.ARROW_LEFT);
    Ui.press(SWT.ARROW_LEFT);
    Ui.press(SWT.F2);
    Ui.press(SWT.CTRL | SWT.SHIFT, SWT.ARROW_LEFT);
    Ui.post(SWT.CTRL, 't');
    Shell dialog = Dialogs.waitFor("مفهوم جديد");
    Dialogs.settle();
    Screenshot.keep("arabic-new-concept");
    assertTrue(Dialogs.text(dialog).contains("المصدر: العربية"), Dialogs.text(dialog));
  }

  @Test
  void whatIsWrongInTermbasesAndWhereBodiesDifferIsSaidInArabic() throws Exception {
    SmallTermbase small = new SmallTermbase();
    ConceptEntry entry = small.concept("c1");
    small.term(entry, "ar", "داعش", "Coalition");
    small.term(entry, "ar", "تنظيم الدولة الإسلامية", "Security Council");
    small.term(entry, "en", "ISIL ", "Coalition");
    SmallTermbase.refer(entry, RelationKind.SEE, "c99");
    try (OpenTermbase termbase = OpenTermbase.of(small.write("arabic-faults"))) {
      ChecksView checks = (ChecksView) Ui.ask(() -> Ui.page().showView(TermsUi.CHECKS));
      Ui.waitUntil("findings are shown", () -> checks.sentence().isEmpty());
      Ui.waitUntil("checks are in sight", () -> isInSight(checks.table()));
      Ui.settle();
      Screenshot.keep("arabic-checks");
      assertTrue(
          ARABIC.matcher(Ui.ask(() -> checks.table().getItem(0).getText(3))).find(), "sentence");
      ConflictsView conflicts = (ConflictsView) Ui.ask(() -> Ui.page().showView(TermsUi.CONFLICTS));
      Ui.waitUntil("conflicts are shown", () -> conflicts.sentence().isEmpty());
      Ui.waitUntil("conflicts are in sight", () -> isInSight(conflicts.list()));
      Ui.settle();
      Screenshot.keep("arabic-conflicts");
      assertEquals("مفتوح", Ui.ask(() -> conflicts.list().getItem(0).getText(2)));
      Ui.run(() -> Ui.page().hideView(checks));
      Ui.run(() -> Ui.page().hideView(conflicts));
    }
  }

  /** Whether the corner of a table is within the window; a mirrored page may stand beside it. */
  private static boolean isInSight(Table table) {
    Rectangle window = table.getShell().getBounds();
    Rectangle shown = table.getDisplay().map(table, null, table.getClientArea());
    return window.contains(shown.x, shown.y) && window.contains(shown.x + shown.width - 1, shown.y);
  }

  @Test
  void aMemoryIsShownFromRightToLeft() throws Exception {
    Path memory = MemoryToEdit.make(folder.resolve("memory"));
    Ui.run(() -> OpenMemory.in(Ui.page(), memory));
    Ui.waitUntil("the memory is open", () -> Ui.page().getActiveEditor() instanceof MemoryEditor);
    MemoryEditor editor = (MemoryEditor) Ui.ask(() -> Ui.page().getActiveEditor());
    Ui.waitUntil("it is read", editor::isSettled);
    Ui.settle();
    Ui.press(SWT.ARROW_DOWN);
    Screenshot.keep("arabic-memory");
    assertEquals("الوحدات: 7", Ui.ask(editor::footer).replaceAll("[\\u2068\\u2069]", ""));
    Dialogs.command("org.bayan.memory.ui.import", Map.of());
    Dialogs.waitFor("استيراد TMX إلى ذاكرة");
    Screenshot.keep("arabic-memory-import");
    Dialogs.closeAll();
    Dialogs.command("org.bayan.memory.ui.export", Map.of());
    Dialogs.waitFor("تصدير ذاكرة بصيغة TMX");
    Screenshot.keep("arabic-memory-export");
    Dialogs.closeAll();
    Ui.run(() -> Ui.page().closeEditor(editor, false));
  }

  @Test
  void termsAreExtractedInArabic() throws Exception {
    bitext.close();
    bitext = OpenBitext.of(SampleBitext.withRepeatedTerms(), "arabic-extract");
    Dialogs.command("org.bayan.terms.ui.extract", Map.of());
    Shell wizard = Dialogs.waitFor("استخراج المصطلحات");
    Dialogs.enter();
    Ui.waitUntil(
        "candidates are shown",
        () -> Dialogs.all(wizard).anyMatch(one -> one instanceof Table table && table.isVisible()));
    Dialogs.settle();
    Screenshot.keep("arabic-extract");
  }

  @Test
  void theConcordanceStartsAtTheRightAndKeepsTheFoundWordsInSight() throws Exception {
    SampleMemory memory = SampleMemory.councils();
    try {
      ConcordanceView view =
          (ConcordanceView) Ui.ask(() -> Ui.page().showView(MemoryUi.CONCORDANCE));
      Keys.press("Ctrl+F");
      OpenField.copy("مجلس الأمن");
      Keys.press("Ctrl+V Enter");
      Ui.waitUntil("uses are shown", () -> view.sentence().isEmpty() && !view.isSearching());
      Ui.settle();
      assertEquals(4, Ui.ask(() -> view.uses().getItemCount()));
      assertEquals(
          List.of(4, 3, 2, 1, 0),
          Ui.ask(() -> Arrays.stream(view.uses().getColumnOrder()).boxed().toList()));
      Screenshot.keep("arabic-concordance");
      Ui.run(() -> Ui.page().hideView(view));
    } finally {
      memory.delete();
    }
  }

  @Test
  void theLeverageAnalysisReadsFromTheRight() throws Exception {
    SampleMemory memory = SampleMemory.councils();
    try {
      Dialogs.command("org.bayan.memory.ui.analyseLeverage", Map.of());
      Shell dialog = Dialogs.waitFor("تحليل الاستفادة من الذاكرة");
      Dialogs.enter();
      Table outcome = Dialogs.find(dialog, Table.class, table -> table.getColumnCount() > 0);
      Ui.waitUntil("the outcome", () -> outcome.getItemCount() == 10);
      assertEquals("جديد", Ui.ask(() -> outcome.getItem(9).getText(1)));
      Dialogs.settle();
      Screenshot.keep("arabic-leverage");
      Ui.postKeyCode(SWT.ESC);
      Dialogs.settle();
    } finally {
      memory.delete();
    }
  }
}
