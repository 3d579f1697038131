/** Dead letters: shown, and published again after a fix. {@link org.muster.producer.letter.DeadLetterBox} holds them. */
package org.muster.producer.letter;
