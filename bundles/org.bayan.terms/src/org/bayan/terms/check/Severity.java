package org.bayan.terms.check;

/** How bad a finding is, the mildest first. */
public enum Severity {
  /** Worth a look; often right as it is. */
  INFO,
  /** Somebody should decide. */
  WARNING,
  /** Wrong whatever was meant. */
  ERROR
}
