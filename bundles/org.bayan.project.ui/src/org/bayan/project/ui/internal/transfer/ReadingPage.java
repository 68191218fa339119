package org.bayan.project.ui.internal.transfer;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bayan.core.OriginDetails;
import org.bayan.core.RulesChoice;
import org.bayan.project.ui.internal.controls.RulesField;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks how documents are read, and what a person knows of a single one. */
final class ReadingPage extends WizardPage {

  private static final List<String> ENCODINGS =
      List.of("UTF-8", "UTF-16", "windows-1256", "ISO-8859-6", "windows-1252", "ISO-8859-1");
  private static final Pattern DATE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-\\d{2})?)?");

  private Combo encoding;
  private RulesField rules;
  private Button mainContent;
  private Group details;
  private Text title;
  private Text publisher;
  private Text date;
  private Text symbol;
  private boolean single;

  ReadingPage() {
    super("reading");
    setTitle(Messages.ReadingPage_title);
    setDescription(Messages.ReadingPage_description);
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
    rules = new RulesField(area, Optional.of(Messages.ReadingPage_rules), this::check);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(rules.control());
    new Label(area, SWT.NONE).setText(Messages.ReadingPage_encoding);
    encoding = new Combo(area, SWT.DROP_DOWN);
    encoding.add(Messages.ReadingPage_detected);
    ENCODINGS.forEach(encoding::add);
    encoding.select(0);
    encoding.addModifyListener(event -> check());
    mainContent = new Button(area, SWT.CHECK);
    mainContent.setText(Messages.ReadingPage_mainContent);
    GridDataFactory.fillDefaults().span(2, 1).applyTo(mainContent);
    createDetails(area);
    setControl(area);
    setSingle(single);
  }

  private void createDetails(Composite area) {
    details = new Group(area, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).applyTo(details);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(details);
    title = text(Messages.ReadingPage_documentTitle);
    publisher = text(Messages.ReadingPage_publisher);
    date = text(Messages.ReadingPage_date);
    symbol = text(Messages.ReadingPage_symbol);
  }

  private Text text(String label) {
    new Label(details, SWT.NONE).setText(label);
    Text text = new Text(details, SWT.BORDER | SWT.SINGLE);
    text.addModifyListener(event -> check());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
    return text;
  }

  /** Says whether there is a single document, of which details can be said. */
  void setSingle(boolean single) {
    this.single = single;
    if (details != null) {
      details.setText(single ? Messages.ReadingPage_details : Messages.ReadingPage_onlyOne);
      Stream.of(title, publisher, date, symbol).forEach(text -> text.setEnabled(single));
    }
  }

  private void check() {
    if (symbol == null) {
      return;
    }
    Optional<String> fault = rules.fault().or(this::encodingFault).or(this::dateFault);
    setErrorMessage(fault.orElse(null));
    setMessage(rules.missing().orElse(getDescription()));
    setPageComplete(fault.isEmpty() && rules.missing().isEmpty());
  }

  private Optional<String> encodingFault() {
    return isDetected() || encoding().isPresent()
        ? Optional.empty()
        : Optional.of(NLS.bind(Messages.ReadingPage_badEncoding, encoding.getText()));
  }

  private Optional<String> dateFault() {
    String text = date.getText().strip();
    return text.isEmpty() || DATE.matcher(text).matches()
        ? Optional.empty()
        : Optional.of(NLS.bind(Messages.ReadingPage_badDate, text));
  }

  private boolean isDetected() {
    return encoding.getText().isBlank() || encoding.getText().equals(Messages.ReadingPage_detected);
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible) {
      rules.setFocus();
    }
  }

  /** The encoding; nothing where it is to be detected. */
  Optional<Charset> encoding() {
    try {
      return isDetected()
          ? Optional.empty()
          : Optional.of(encoding.getText().strip())
              .filter(Charset::isSupported)
              .map(Charset::forName);
    } catch (IllegalCharsetNameException e) {
      return Optional.empty();
    }
  }

  Optional<RulesChoice> rules() {
    return rules.choice();
  }

  boolean mainContent() {
    return mainContent.getSelection();
  }

  OriginDetails details() {
    return single
        ? new OriginDetails(said(title), said(publisher), said(date), said(symbol))
        : OriginDetails.NONE;
  }

  private static Optional<String> said(Text text) {
    return Optional.of(text.getText().strip()).filter(any -> !any.isEmpty());
  }
}
