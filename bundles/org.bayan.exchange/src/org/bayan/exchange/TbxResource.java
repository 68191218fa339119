package org.bayan.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.bayan.model.termbase.Termbase;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;

/**
 * A termbase as a resource of EMF, stored in TBX. It holds one {@link Termbase}; a fragment is the
 * id of a concept. To replace a file safely go through {@link TermbaseFile}.
 */
public final class TbxResource extends ResourceImpl {

  /**
   * A resource that is empty until it is loaded or given a termbase.
   *
   * @param uri where it is stored
   */
  public TbxResource(URI uri) {
    super(uri);
  }

  /** Makes such resources; registered for {@link TermbaseFile#EXTENSION} by whoever wants it. */
  public static final class Factory implements Resource.Factory {

    @Override
    public Resource createResource(URI uri) {
      return new TbxResource(uri);
    }
  }

  @Override
  protected void doLoad(InputStream in, Map<?, ?> options) throws IOException {
    getContents().add(new TbxReader().read(in, name()));
  }

  @Override
  protected void doSave(OutputStream out, Map<?, ?> options) throws IOException {
    new TbxWriter().write((Termbase) getContents().get(0), out);
  }

  private String name() {
    return getURI() == null ? "termbase" : getURI().lastSegment();
  }
}
