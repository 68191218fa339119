/** What checks of quality need beside the checks: pairs, what lexicons know, the report. */
package org.bayan.core.internal.quality;
