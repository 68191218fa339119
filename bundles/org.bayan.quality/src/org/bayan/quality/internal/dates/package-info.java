/** Dates, days of the week, times of the day. */
package org.bayan.quality.internal.dates;
