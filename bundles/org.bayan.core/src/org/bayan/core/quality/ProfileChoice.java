package org.bayan.core.quality;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bayan.core.TaskException;
import org.bayan.core.internal.InputFaults;
import org.bayan.quality.Profile;
import org.bayan.quality.ProfileException;

/** Finds a profile by its name, or in a file. */
public final class ProfileChoice {

  private ProfileChoice() {}

  /**
   * The profile of a name.
   *
   * @param name {@code un}, {@code news}, or the path of a file
   * @throws TaskException when the file cannot be read, or is no profile
   */
  public static Profile load(String name) throws TaskException {
    return Profile.named(name).isPresent() ? Profile.named(name).get() : read(Path.of(name));
  }

  /**
   * Reads a profile.
   *
   * @throws TaskException when the file cannot be read, or is no profile
   */
  public static Profile read(Path file) throws TaskException {
    InputFaults.requireFile(file);
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return Profile.read(file.getFileName().toString(), in);
    } catch (ProfileException e) {
      throw InputFaults.input(file + ", " + e.getMessage(), e);
    } catch (CharacterCodingException e) {
      throw InputFaults.input(file + " is not in UTF-8; save it in UTF-8.", e);
    } catch (IOException e) {
      throw InputFaults.of(file, e);
    }
  }
}
