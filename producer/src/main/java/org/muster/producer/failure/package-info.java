/** Why nothing can be published, or not any more: one sentence for a person that says what to do. */
package org.muster.producer.failure;
