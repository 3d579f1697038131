/** How sources do, for whoever watches: {@link org.muster.producer.progress.Meter} counts, the rest shows. */
package org.muster.producer.progress;
