/** What the workbench instantiates from plugin.xml and has no package of its own. */
package org.bayan.ui.internal;
