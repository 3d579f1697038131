/** To be written. */
package org.muster.local;
