package org.bayan.index.spelling;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The folders in which systems and office programs keep dictionaries; not all of them exist. */
public final class DictionaryFolders {

  /** Where Hunspell itself looks first: folders, as in PATH. */
  private static final String DICPATH = "DICPATH";

  private DictionaryFolders() {}

  /** The folders of this machine, those of the person before those of the system. */
  public static List<Path> ofThisSystem() {
    return of(
        System.getProperty("os.name", ""), System.getProperty("user.home", ""), System.getenv());
  }

  /**
   * The folders of a system.
   *
   * @param os its name, as the property {@code os.name} has it
   * @param home the person's folder
   * @param environment the variables of the environment
   */
  public static List<Path> of(String os, String home, Map<String, String> environment) {
    List<String> names = new ArrayList<>();
    names.addAll(List.of(environment.getOrDefault(DICPATH, "").split(File.pathSeparator)));
    String system = os.toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      addWindows(environment, names);
    } else if (system.startsWith("mac")) {
      addMac(home, names);
    } else {
      addLinux(home, names);
    }
    return names.stream().filter(DictionaryFolders::canBeFolder).map(Path::of).distinct().toList();
  }

  private static void addLinux(String home, List<String> names) {
    names.add(home + "/.local/share/hunspell");
    names.add(home + "/.hunspell");
    names.add("/usr/local/share/hunspell");
    names.add("/usr/share/hunspell");
    names.add("/usr/share/myspell/dicts");
    names.add("/usr/share/myspell");
    names.add("/usr/lib/libreoffice/share/extensions");
    names.add("/usr/lib64/libreoffice/share/extensions");
    names.add("/opt/libreoffice/share/extensions");
  }

  private static void addMac(String home, List<String> names) {
    names.add(home + "/Library/Spelling");
    names.add("/Library/Spelling");
    names.add("/opt/homebrew/share/hunspell");
    names.add("/usr/local/share/hunspell");
    names.add("/Applications/LibreOffice.app/Contents/Resources/extensions");
  }

  private static void addWindows(Map<String, String> environment, List<String> names) {
    for (String variable : List.of("APPDATA", "LOCALAPPDATA")) {
      String folder = environment.getOrDefault(variable, "");
      if (!folder.isEmpty()) {
        names.add(folder + "\\hunspell");
      }
    }
    for (String variable : List.of("ProgramFiles", "ProgramFiles(x86)")) {
      String folder = environment.getOrDefault(variable, "");
      if (!folder.isEmpty()) {
        names.add(folder + "\\LibreOffice\\share\\extensions");
        names.add(folder + "\\Mozilla Firefox\\dictionaries");
        names.add(folder + "\\Mozilla Thunderbird\\dictionaries");
      }
    }
    names.add("C:\\Hunspell");
  }

  private static boolean canBeFolder(String name) {
    try {
      return !Path.of(name.strip()).toString().isEmpty();
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
