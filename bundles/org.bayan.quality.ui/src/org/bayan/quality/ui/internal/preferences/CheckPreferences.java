package org.bayan.quality.ui.internal.preferences;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.ui.QualityUi;
import org.bayan.terms.check.Severity;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Keeps the choice of the user, and those of projects that have one of their own. */
public final class CheckPreferences {

  private static final String OWN = "checks.own";
  private static final String PROFILE = "checks.profile";
  private static final String PATH = "checks.file";
  private static final String CHANGES = "checks.severities";
  private static final String OFF = "off";

  private static final ListenerList<Runnable> LISTENERS = new ListenerList<>();

  private CheckPreferences() {}

  /** Asks to be told, on the thread of who changes it, that a choice is another one now. */
  public static void addListener(Runnable listener) {
    LISTENERS.add(listener);
  }

  /** Asks no more. */
  public static void removeListener(Runnable listener) {
    LISTENERS.remove(listener);
  }

  private static IEclipsePreferences node() {
    return InstanceScope.INSTANCE.getNode(QualityUi.BUNDLE);
  }

  private static IEclipsePreferences node(IProject project) {
    return new ProjectScope(project).getNode(QualityUi.BUNDLE);
  }

  /** The choice of the user. */
  public static ChosenProfile ofUser() {
    return read(node());
  }

  /** The choice of a project; empty where it goes by that of the user. */
  public static Optional<ChosenProfile> ofProject(IProject project) {
    if (!project.isAccessible()) {
      return Optional.empty();
    }
    IEclipsePreferences node = node(project);
    return node.getBoolean(OWN, false) ? Optional.of(read(node)) : Optional.empty();
  }

  /** Sets the choice of the user. */
  public static void setOfUser(ChosenProfile choice) throws BackingStoreException {
    write(node(), choice);
    LISTENERS.forEach(Runnable::run);
  }

  /** Sets the choice of a project; empty for that of the user. */
  public static void setOfProject(IProject project, Optional<ChosenProfile> choice)
      throws BackingStoreException {
    IEclipsePreferences node = node(project);
    if (choice.isEmpty()) {
      node.clear();
      node.flush();
    } else {
      node.putBoolean(OWN, true);
      write(node, choice.get());
    }
    LISTENERS.forEach(Runnable::run);
  }

  private static ChosenProfile read(IEclipsePreferences node) {
    ChosenProfile usual = ChosenProfile.USUAL;
    return new ChosenProfile(
        node.get(PROFILE, usual.name()), node.get(PATH, usual.path()), changes(node));
  }

  private static Map<QualityCheck, Optional<Severity>> changes(IEclipsePreferences node) {
    Map<QualityCheck, Optional<Severity>> changes = new EnumMap<>(QualityCheck.class);
    for (String change : node.get(CHANGES, "").split(";")) {
      String[] words = change.split("=");
      // A check that this version does not know any more is passed over.
      if (words.length == 2) {
        QualityCheck.of(words[0]).ifPresent(check -> changes.put(check, severity(words[1])));
      }
    }
    return changes;
  }

  private static Optional<Severity> severity(String word) {
    for (Severity severity : Severity.values()) {
      if (severity.name().toLowerCase(Locale.ROOT).equals(word)) {
        return Optional.of(severity);
      }
    }
    return Optional.empty();
  }

  private static void write(IEclipsePreferences node, ChosenProfile choice)
      throws BackingStoreException {
    node.put(PROFILE, choice.name());
    node.put(PATH, choice.path());
    node.put(
        CHANGES,
        new TreeMap<>(choice.changes())
            .entrySet().stream()
                .map(one -> one.getKey().id() + "=" + word(one.getValue()))
                .collect(Collectors.joining(";")));
    node.flush();
  }

  private static String word(Optional<Severity> severity) {
    return severity.map(one -> one.name().toLowerCase(Locale.ROOT)).orElse(OFF);
  }
}
