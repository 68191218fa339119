/** What the parts of the screen of this bundle share. */
package org.bayan.rules.ui.internal;
