/** Reading an official text whole, in an editor that changes nothing. */
package org.bayan.library.ui.internal.reading;
