package org.bayan.terms.ui.internal.creation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.bayan.core.SeedTermbase;
import org.bayan.exchange.TbxWriter;
import org.bayan.exchange.TermbaseFile;
import org.bayan.model.termbase.Termbase;
import org.bayan.model.termbase.TermbaseFactory;
import org.bayan.ui.internal.creation.NewFilePage;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Group;

/** Asks for the folder and the name of a termbase, and what it begins with. */
final class NewTermbasePage extends NewFilePage {

  private static final String WORKING_LANGUAGE = "en";

  private Button seed;

  NewTermbasePage(IStructuredSelection selection) {
    super("newTermbase", selection, Messages.beginWith);
    setTitle(Messages.title);
    setDescription(Messages.description);
    setFileExtension(TermbaseFile.EXTENSION);
    setFileName(Messages.fileName);
  }

  @Override
  protected void addChoices(Group group) {
    choice(group, Messages.empty).setSelection(true);
    seed = choice(group, Messages.seed);
  }

  @Override
  protected InputStream getInitialContents() {
    try {
      return seed.getSelection() ? SeedTermbase.open() : new ByteArrayInputStream(empty());
    } catch (IOException e) {
      throw new IllegalStateException("what ships cannot be read", e);
    }
  }

  private static byte[] empty() throws IOException {
    Termbase termbase = TermbaseFactory.eINSTANCE.createTermbase();
    termbase.setLanguage(WORKING_LANGUAGE);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TbxWriter().write(termbase, out);
    return out.toByteArray();
  }

  @Override
  protected String getNewFileLabel() {
    return Messages.nameField;
  }
}
