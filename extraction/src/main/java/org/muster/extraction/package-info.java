/** To be written. */
package org.muster.extraction;
