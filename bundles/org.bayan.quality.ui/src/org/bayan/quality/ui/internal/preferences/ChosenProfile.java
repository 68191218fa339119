package org.bayan.quality.ui.internal.preferences;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.bayan.core.TaskException;
import org.bayan.core.quality.ProfileChoice;
import org.bayan.quality.Profile;
import org.bayan.quality.QualityCheck;
import org.bayan.terms.check.Severity;
import org.eclipse.core.resources.IResource;

/**
 * Which checks run.
 *
 * @param name {@code un}, {@code news}, or {@code file} for a profile in a file
 * @param path the file, as it was typed; it counts for {@code file} alone
 * @param changes the severities that differ from those of the profile; empty for checks that are
 *     off
 */
public record ChosenProfile(
    String name, String path, Map<QualityCheck, Optional<Severity>> changes) {

  /** The name that says that the profile is in a file. */
  public static final String FILE = "file";

  /** Official documents, as the profile has it. */
  public static final ChosenProfile USUAL = new ChosenProfile("un", "", Map.of());

  /** Copies the map. */
  public ChosenProfile {
    changes = Map.copyOf(changes);
  }

  /** What holds for a resource: the choice of its project where that has one, else of the user. */
  public static ChosenProfile of(Optional<? extends IResource> resource) {
    return resource
        .map(IResource::getProject)
        .flatMap(CheckPreferences::ofProject)
        .orElseGet(CheckPreferences::ofUser);
  }

  /** The file; empty where the profile is in none. */
  public Optional<Path> file() {
    try {
      return name.equals(FILE) ? Optional.of(Path.of(path)) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /**
   * The profile, read anew where it is in a file.
   *
   * @throws TaskException when it cannot be read; the message is a sentence for its user
   */
  public Profile load() throws TaskException {
    Profile profile = base();
    for (Map.Entry<QualityCheck, Optional<Severity>> change : changes.entrySet()) {
      profile = profile.with(change.getKey(), change.getValue());
    }
    return profile;
  }

  /**
   * The profile without the changes.
   *
   * @throws TaskException when it cannot be read; the message is a sentence for its user
   */
  public Profile base() throws TaskException {
    if (!name.equals(FILE)) {
      return Profile.named(name).orElse(Profile.UN);
    }
    if (path.isBlank() || file().isEmpty()) {
      throw new TaskException(TaskException.Kind.REQUEST, Messages.noFile);
    }
    return ProfileChoice.read(file().get());
  }

  /** This choice with another severity of a check; what equals the profile is no change. */
  ChosenProfile with(QualityCheck check, Optional<Severity> severity, Profile base) {
    Map<QualityCheck, Optional<Severity>> changed = new EnumMap<>(QualityCheck.class);
    changed.putAll(changes);
    changed.remove(check);
    if (!base.severity(check).equals(severity)) {
      changed.put(check, severity);
    }
    return new ChosenProfile(name, path, changed);
  }
}
