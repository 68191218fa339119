/** The commands, and how they read arguments and talk to the person at the terminal. */
package org.bayan.cli.internal;
