package org.bayan.ui.internal.details;

import org.bayan.text.XmlCharacters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** Lets a field take only what a file can hold: control characters are left out of what is put. */
final class LegalCharacters {

  private LegalCharacters() {}

  static void in(Text field) {
    field.addListener(SWT.Verify, LegalCharacters::leaveOut);
  }

  private static void leaveOut(Event e) {
    if (XmlCharacters.firstIllegal(e.text).isPresent()) {
      e.text =
          e.text
              .codePoints()
              .filter(XmlCharacters::isLegal)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
    }
  }
}
