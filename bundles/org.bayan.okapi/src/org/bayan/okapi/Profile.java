package org.bayan.okapi;

/** The rule sets that ship with Bayan; each is an SRX 2.0 file of the same name. */
public enum Profile {
  /** Resolutions, statements, reports: the default. A doubtful stop does not break. */
  INSTITUTIONAL("institutional.srx"),
  /** News and prose: an ellipsis or a quoted sentence before a new clause breaks too. */
  NEWS("news.srx"),
  /** Each line is one segment, whatever stops it holds. */
  LINE("line.srx");

  private final String fileName;

  Profile(String fileName) {
    this.fileName = fileName;
  }

  String fileName() {
    return fileName;
  }
}
