package org.bayan.cli.internal;

/**
 * A number of things, in words.
 *
 * @param number how many, at least 0
 * @param noun what one is called; its plural takes an s
 */
record Counted(long number, String noun) {

  @Override
  public String toString() {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
