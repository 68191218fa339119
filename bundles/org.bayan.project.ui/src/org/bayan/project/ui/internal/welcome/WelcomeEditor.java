package org.bayan.project.ui.internal.welcome;

import java.nio.file.Path;
import java.util.List;
import org.bayan.ui.HelpContext;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.part.EditorPart;

/** The page that welcomes people: three things to do, the bitexts of last time, and the keys. */
public final class WelcomeEditor extends EditorPart {

  /** How wide the column in the middle is, in points. */
  static final int WIDTH = 620;

  private WelcomeActions actions;
  private LocalResourceManager resources;
  private ScrolledComposite scroll;
  private Card first;

  @Override
  public void init(IEditorSite site, IEditorInput input) {
    setSite(site);
    setInput(input);
    setPartName(input.getName());
    actions = new WelcomeActions(site.getWorkbenchWindow());
  }

  @Override
  public void createPartControl(Composite parent) {
    resources = new LocalResourceManager(JFaceResources.getResources(), parent);
    scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
    HelpContext.WELCOME.on(scroll);
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    Composite page = new Composite(scroll, SWT.NONE);
    page.setBackground(page.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
    page.setForeground(page.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
    page.setBackgroundMode(SWT.INHERIT_FORCE);
    GridLayoutFactory.fillDefaults().margins(24, 40).applyTo(page);
    Composite column = new Composite(page, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(column);
    GridDataFactory.swtDefaults()
        .align(SWT.CENTER, SWT.BEGINNING)
        .grab(true, true)
        .hint(WIDTH, SWT.DEFAULT)
        .applyTo(column);
    fill(column);
    scroll.setContent(page);
    scroll.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
  }

  private void fill(Composite column) {
    label(column, Messages.WelcomeEditor_heading, font(SWT.BOLD, 14));
    Label sub = label(column, Messages.WelcomeEditor_subheading, font(SWT.NORMAL, 2));
    GridDataFactory.fillDefaults().indent(0, -8).applyTo(sub);
    Label gap = new Label(column, SWT.NONE);
    GridDataFactory.fillDefaults().hint(1, 4).applyTo(gap);
    first =
        card(
            column,
            "sample",
            Messages.WelcomeEditor_sample,
            Messages.WelcomeEditor_sampleText,
            actions::openSample);
    card(
        column,
        "project",
        Messages.WelcomeEditor_project,
        Messages.WelcomeEditor_projectText,
        actions::newProject);
    card(
        column,
        "file",
        Messages.WelcomeEditor_file,
        Messages.WelcomeEditor_fileText,
        actions::openFile);
    recent(column);
    keys(column);
  }

  private Font font(int style, int larger) {
    return resources.create(
        FontDescriptor.createFrom(JFaceResources.getDialogFont())
            .setStyle(style)
            .increaseHeight(larger));
  }

  private static Label label(Composite column, String text, Font font) {
    Label label = new Label(column, SWT.WRAP);
    label.setText(text);
    label.setFont(font);
    label.setForeground(column.getForeground());
    return label;
  }

  private static Card card(
      Composite column, String icon, String title, String text, Runnable action) {
    Card card = new Card(column, "icons/welcome-" + icon + ".svg", title, text, action);
    card.setForeground(column.getForeground());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
    return card;
  }

  private void recent(Composite column) {
    Label heading = label(column, Messages.WelcomeEditor_recent, font(SWT.BOLD, 1));
    GridDataFactory.fillDefaults().indent(0, 16).applyTo(heading);
    List<Path> bitexts = new RecentBitexts().list();
    if (bitexts.isEmpty()) {
      label(column, Messages.WelcomeEditor_noRecent, font(SWT.NORMAL, 0));
    }
    for (Path bitext : bitexts) {
      String text =
          NLS.bind(
              Messages.WelcomeEditor_recentLink,
              escaped(bitext.getFileName()),
              escaped(bitext.getParent()));
      link(column, text, () -> actions.open(bitext));
    }
  }

  /** An ampersand in a link is a mnemonic, unless there are two. */
  private static String escaped(Path path) {
    return path.toString().replace("&", "&&");
  }

  private void keys(Composite column) {
    String key =
        getSite()
            .getService(IBindingService.class)
            .getBestActiveBindingFormattedFor(WelcomeActions.SHOW_KEYS);
    String text =
        key == null
            ? Messages.WelcomeEditor_keysWithoutKey
            : NLS.bind(Messages.WelcomeEditor_keys, key);
    Link link = link(column, text, actions::showKeys);
    GridDataFactory.fillDefaults().indent(0, 16).applyTo(link);
  }

  private static Link link(Composite column, String text, Runnable action) {
    Link link = new Link(column, SWT.NONE);
    link.setText(text);
    link.setForeground(column.getForeground());
    link.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
    return link;
  }

  @Override
  public void setFocus() {
    first.setFocus();
  }

  @Override
  public boolean isDirty() {
    return false;
  }

  @Override
  public boolean isSaveAsAllowed() {
    return false;
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    throw new UnsupportedOperationException("The page holds nothing to save.");
  }

  @Override
  public void doSaveAs() {
    throw new UnsupportedOperationException("The page holds nothing to save.");
  }
}
