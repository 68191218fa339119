/**
 * The {@code bayan} command: reads arguments, runs the use cases of {@code org.bayan.core}, shows
 * progress and a summary, and says by its exit code how it went ({@link org.bayan.cli.ExitCode}).
 * Each command is a class of its own in the internal package.
 */
package org.bayan.cli;
