/** What is left out, added, not translated or said twice. */
package org.bayan.quality.internal.content;
