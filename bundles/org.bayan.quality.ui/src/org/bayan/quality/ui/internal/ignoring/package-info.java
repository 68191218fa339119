/** Rules findings out with a reason, lists what was ruled out, and takes that back. */
package org.bayan.quality.ui.internal.ignoring;
