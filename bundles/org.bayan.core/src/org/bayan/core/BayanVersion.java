package org.bayan.core;

/** The version that is written into files and shown to people. */
public final class BayanVersion {

  /** Major, minor and patch, without a build qualifier. */
  public static final String NUMBER = "0.1.0";

  /** The name and version of the program. */
  public static final String PROGRAM = "Bayan " + NUMBER;

  private BayanVersion() {}
}
