package org.bayan.ui.internal.keys;

import java.io.IOException;
import org.eclipse.jface.bindings.Scheme;
import org.eclipse.ui.keys.IBindingService;

/** The schemes of keys, and which one acts. */
final class KeySchemes {

  /** The keys that a new workspace begins with. */
  static final String STANDARD = "org.eclipse.ui.defaultAcceleratorConfiguration";

  /** The keys of InterText. */
  static final String INTERTEXT = "org.bayan.ui.intertextScheme";

  private final IBindingService bindings;

  KeySchemes(IBindingService bindings) {
    this.bindings = bindings;
  }

  boolean isIntertext() {
    Scheme active = bindings.getActiveScheme();
    return active != null && INTERTEXT.equals(active.getId());
  }

  /**
   * Lets the keys of a scheme act, now and in later sessions.
   *
   * @throws IOException when the choice cannot be kept
   */
  void use(String scheme) throws IOException {
    bindings.savePreferences(bindings.getScheme(scheme), bindings.getBindings());
  }
}
