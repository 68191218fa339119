/** How translations are checked: the profile and what differs from it, for all or for a project. */
package org.bayan.quality.ui.internal.preferences;
