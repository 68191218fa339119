/** How profiles are written in files. */
package org.bayan.quality.internal.profile;
