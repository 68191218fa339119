/** Where the libraries of official texts are that a bitext, or the workspace, has. */
package org.bayan.library.ui.internal.places;
