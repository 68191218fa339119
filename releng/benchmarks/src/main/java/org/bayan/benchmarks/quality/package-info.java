/** Measures the checks of translations: what they find of known faults, false alarms, and speed. */
package org.bayan.benchmarks.quality;
