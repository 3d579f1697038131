/** To be written. */
package org.muster.producer;
