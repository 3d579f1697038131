/**
 * Holds no code of its own. The build of this module takes the genuine Confluent Schema Registry client and Avro serdes
 * ({@code io.confluent.kafka.schemaregistry}, {@code io.confluent.kafka.serializers}) out of an artefact that Maven
 * Central serves, because their vendor does not publish there; the Jackson and Guava that they were linked with come
 * along under another name and are nobody else's business. With {@code mvn -Dvendor} the vendor's own artefacts are used
 * instead. Do not use the client's OAuth providers: what they need is not taken along.
 */
package org.muster.confluent;
