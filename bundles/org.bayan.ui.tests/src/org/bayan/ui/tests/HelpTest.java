package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.bayan.help.ui.internal.HelpTray;
import org.bayan.help.ui.internal.pages.Guide;
import org.bayan.help.ui.internal.pages.PageText;
import org.bayan.help.ui.internal.pages.Topic;
import org.bayan.help.ui.internal.view.BrowserCopy;
import org.bayan.help.ui.internal.view.HelpView;
import org.bayan.ui.HelpContext;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The help by menu, by F1, by search and by links. */
class HelpTest {

  @AfterEach
  void close() {
    Dialogs.closeAll();
    Ui.run(
        () -> {
          IViewPart view = Ui.page().findView(HelpView.ID);
          if (view != null) {
            Ui.page().hideView(view);
          }
        });
    Dialogs.closeEditors();
  }

  private static HelpView view() {
    Ui.waitUntil("the help is shown", () -> Ui.page().findView(HelpView.ID) != null);
    Ui.settle();
    return (HelpView) Ui.ask(() -> Ui.page().findView(HelpView.ID));
  }

  private static PageText page(HelpView view) {
    return Ui.ask(() -> view.pane().reader().page().page());
  }

  private static HelpView contents() {
    Dialogs.command("org.eclipse.ui.help.helpContents", Map.of());
    HelpView view = view();
    Ui.waitUntil("the topics are there", () -> tree(view).getItemCount() > 0);
    return view;
  }

  private static Tree tree(HelpView view) {
    return view.pane().topics().control();
  }

  @Test
  void helpContentsShowsTheTopicsAndTheFirstPage() throws Exception {
    Dialogs.closeEditors();
    HelpView view = contents();
    assertEquals("Bayan User Guide", Ui.ask(() -> tree(view).getItem(0).getText()));
    assertEquals("What Bayan is", page(view).title());
    Screenshot.keep("help-contents");
    Ui.run(() -> view.show("/org.bayan.help/pages/keys.html"));
    Ui.settle();
    Screenshot.keep("help-keys-narrow");
  }

  @Test
  void f1OpensThePageForTheGridAndEscapeGoesBackToIt() throws Exception {
    Dialogs.closeEditors();
    OpenBitext.of(SampleBitext.small(), "help");
    Ui.press(SWT.F1);
    HelpView view = view();
    assertEquals("Aligning by keyboard", page(view).title());
    Screenshot.keep("help-aligning");
    Ui.press(SWT.ESC);
    assertTrue(Ui.ask(() -> Ui.page().getActiveEditor() == Ui.page().getActivePart()));
  }

  @Test
  void searchFindsAWordAndShowsItsSentence() throws Exception {
    Dialogs.closeEditors();
    Dialogs.command("org.eclipse.ui.help.helpSearch", Map.of());
    HelpView view = view();
    Ui.write("termbases");
    Ui.waitUntil(
        "a page is found",
        () ->
            tree(view).getItemCount() > 0 && !tree(view).getItem(0).getText().startsWith("Bayan"));
    assertEquals("Terms and termbases", Ui.ask(() -> tree(view).getItem(0).getText()));
    TreeItem hit = Ui.ask(() -> tree(view).getItem(0).getItem(0));
    assertTrue(Ui.ask(() -> hit.getText().contains("termbases")));
    Ui.press(SWT.ARROW_DOWN);
    Ui.press(SWT.ARROW_DOWN);
    Ui.press(SWT.ARROW_DOWN);
    assertEquals("Terms and termbases", page(view).title());
    Screenshot.keep("help-search");
  }

  @Test
  void arabicWordsAreFoundWhateverTheirSpelling() {
    Dialogs.closeEditors();
    HelpView view = contents();
    Ui.run(() -> view.search("الاردن"));
    Ui.waitUntil(
        "the page is found",
        () ->
            tree(view).getItemCount() == 1
                && tree(view).getItem(0).getText().equals("Find and replace"));
  }

  @Test
  void aLinkIsFollowedByTheKeyboardAndAltLeftGoesBack() {
    Dialogs.closeEditors();
    HelpView view = contents();
    Ui.run(() -> view.show("/org.bayan.help/pages/realign.html"));
    Ui.settle();
    Ui.press(SWT.TAB);
    Ui.press(SWT.CR);
    assertEquals("Command line", page(view).title());
    Ui.press(SWT.ALT, SWT.ARROW_LEFT);
    assertEquals("Realigning", page(view).title());
    Ui.press(SWT.ALT, SWT.ARROW_RIGHT);
    assertEquals("Command line", page(view).title());
  }

  @Test
  void aDialogShowsThePageBesideItself() throws Exception {
    Dialogs.closeEditors();
    Shell wizard = Dialogs.newWizard("org.bayan.project.ui.newProject", "New Bitext Project");
    Ui.postKeyCode(SWT.F1);
    Ui.waitUntil("the tray is open", () -> tray(wizard) != null);
    Dialogs.settle();
    assertEquals("New project", Ui.ask(() -> tray(wizard).reader().page().page().title()));
    Screenshot.keep("help-tray");
  }

  private static HelpTray tray(Shell shell) {
    return shell.getData() instanceof TrayDialog dialog && dialog.getTray() instanceof HelpTray tray
        ? tray
        : null;
  }

  @Test
  void everyPlaceHasAPageAndEveryPageCanBeShown() throws Exception {
    Guide guide = Ui.ask(Guide::ofPlatform);
    for (HelpContext place : HelpContext.values()) {
      IContext context = Ui.ask(() -> HelpSystem.getContext(place.id()));
      assertNotNull(context, place.id());
      assertFalse(guide.read(context.getRelatedTopics()[0].getHref()).text().isEmpty(), place.id());
    }
    for (Topic topic : guide.withPages()) {
      assertEquals(topic.title(), guide.read(topic.address()).title(), topic.address());
    }
  }

  @Test
  void theCopyForABrowserHasItsPicturesAndStyle() throws Exception {
    Path page = BrowserCopy.write("/org.bayan.help/pages/why.html");
    assertTrue(Files.readString(page).contains("../pictures/why.png"));
    assertTrue(Files.exists(page.resolveSibling("../pictures/why.png")));
    assertTrue(Files.exists(page.resolveSibling("help.css")));
    assertTrue(Files.exists(page.resolveSibling("glossary.html")));
  }

  @Test
  void theHelpIsReadInTheDarkToo() throws Exception {
    Dialogs.closeEditors();
    HelpView view = contents();
    try (DarkTheme dark = new DarkTheme()) {
      Ui.run(() -> view.show("/org.bayan.help/pages/aligning.html"));
      Ui.settle();
      Screenshot.keep("help-dark");
      Dialogs.alt('h');
      Screenshot.keep("help-menu");
      Ui.postKeyCode(SWT.ESC);
      Dialogs.settle();
      Ui.run(() -> view.show("/org.bayan.help/pages/why.html"));
      Ui.settle();
      Ui.run(() -> Ui.page().toggleZoom(Ui.page().getReference(view)));
      Ui.settle();
      Screenshot.keep("help-wide-dark");
      Ui.run(() -> Ui.page().toggleZoom(Ui.page().getReference(view)));
    }
  }
}
